/** Packages in a hostile LMS: the learner goes on, is told, and finds every answer again. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { answer, ticked, toNextPage } from '../lms/answer.ts';
import { Lms, type Cmi, type Cmi2004 } from '../lms/host.ts';
import { setFaults, type Faults } from '../lms/hostile.ts';
import { packageOf } from '../lms/packages.ts';
import { expectShown, noteStatus } from '../lms/shown-status.ts';

const MODULE = 'psychological-first-aid';
const KEPT =
  'La plateforme n’enregistre pas. Vos réponses sont gardées sur cet appareil et seront transmises dès que possible. Si cela dure, reconnectez-vous à la plateforme et rouvrez l’activité.';
const SAVED = 'Progression transmise à la plateforme';

const sco = (page: Page) => page.frameLocator('iframe');
const question = (page: Page, item: string) =>
  sco(page).locator(`sanad-question[data-item="${item}"]`);
const status = (page: Page) => sco(page).locator('.player-progress .save-status');
const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 10_000, intervals: [100] });
const scorm12 = async () =>
  new Lms<Cmi>(await readFile(`dist/shelf/${MODULE}-fr-scorm12.zip`)).start();
const copies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('sanad:')));

async function answerAgain(page: Page, letter: string) {
  const first = question(page, 'first-words');
  if (await first.locator('input:disabled').count())
    await first.locator('button[type="submit"]').click();
  await answer(first, [letter]);
}

/** Answers the first question of the module while the LMS fails; what was kept is said. */
async function answerWhile(page: Page, faults: Faults, letter: string) {
  await setFaults(page, faults);
  await answerAgain(page, letter);
  await expect(status(page)).toHaveText(KEPT, { timeout: 10_000 });
}

test('SCORM 1.2: each failure while it is played is told, survived and made good', async ({
  page,
}) => {
  const lms = await scorm12();
  await page.goto(lms.launch());
  await expect(status(page)).toHaveText(SAVED);
  const failures: [Faults, string][] = [
    [{ SetValue: 'false' }, 'a'],
    [{ SetValue: 'throw' }, 'b'],
    [{ Commit: 'false' }, 'c'],
    [{ Commit: 'throw' }, 'b'],
  ];
  for (const [faults, letter] of failures) {
    await answerWhile(page, faults, letter);
    expect(await copies(page)).toHaveLength(1);
    await setFaults(page, {});
    // The same window sends it again, without any other answer.
    await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(
      new RegExp(`^1;x[\\w.]+;p1;a\\d+${letter}$`),
    );
    await expect(status(page)).toHaveText(SAVED);
    // "true" is no proof: the copy stays until a launch has found it in the LMS.
    expect(await copies(page)).toHaveLength(1);
  }
  await setFaults(page, { Commit: 'slow' });
  await answerAgain(page, 'a');
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+a$/);
  await expect(status(page)).toHaveText(SAVED);
  lms.stop();
});

test('SCORM 1.2: without a network, where the LMS says that it kept what it lost', async ({
  page,
  context,
}) => {
  const lms = await scorm12();
  await page.goto(lms.launch());
  await expect(status(page)).toHaveText(SAVED);
  await context.setOffline(true);
  await answerWhile(page, { Commit: 'lie' }, 'b');
  await setFaults(page, {});
  await context.setOffline(false);
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
  await expect(status(page)).toHaveText(SAVED);
  lms.stop();
});

test('SCORM 1.2: what a session did not save is the next one’s, and nobody else’s', async ({
  page,
}) => {
  const lms = await scorm12();
  await page.goto(lms.launch({ learner: 'amina' }));
  await expect(status(page)).toHaveText(SAVED);
  await answerWhile(page, { Commit: 'false' }, 'b');
  await toNextPage(sco(page));

  // The next learner at this computer, and one whom the LMS does not name.
  for (const learner of ['brahim', '']) {
    await page.goto(lms.launch({ learner }));
    await expect(status(page)).toHaveText(SAVED);
    await expect(sco(page).locator('#look-listen-link')).toBeVisible();
    expect(await ticked(question(page, 'first-words'))).toEqual([]);
    await eventually(async () => (await copies(page)).length).toBe(1);
    await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1$/);
  }

  await page.goto(lms.launch({ learner: 'amina' }));
  await expect(sco(page).locator('#words-and-limits')).toBeVisible();
  expect(await ticked(question(page, 'first-words'))).toEqual(['b']);
  // Worked out by hand: second page, first lesson read, option b.
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p2;s1;a\d+b$/);
  const rows = Object.values(lms.record.interactions);
  expect(rows).toContainEqual(
    expect.objectContaining({ id: 'first-words', student_response: 'b' }),
  );
  // A launch that finds all of it in the LMS erases the copy, in review mode too.
  await page.goto(lms.launch({ learner: 'amina', mode: 'review' }));
  await eventually(() => copies(page)).toEqual([]);
  lms.stop();
});

test('SCORM 1.2: a late API is waited for; none at all is said, and nothing is kept for nobody', async ({
  page,
}) => {
  const lms = await scorm12();
  await noteStatus(page);
  await page.goto(lms.launch({ faults: { late: 1500 } }));
  await expectShown(page, 'Connexion à la plateforme');
  await expect(status(page)).toHaveText(SAVED);
  await answer(question(page, 'first-words'), ['b']);
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+b$/);

  const before = await copies(page);
  await page.goto(lms.launch({ learner: 'brahim', faults: { late: -1 } }));
  await expect(status(page)).toHaveText(/^Plateforme introuvable/, { timeout: 10_000 });
  await answer(question(page, 'first-words'), ['a']);
  await expect(status(page)).toHaveText(/^Plateforme introuvable/);
  expect(await copies(page)).toEqual(before);
  lms.stop();
});

test('SCORM 1.2: a session that opens late takes what was answered; the log tells what happened', async ({
  page,
}) => {
  const lms = await scorm12();
  await page.goto(lms.launch());
  await answer(question(page, 'first-words'), ['b']);
  await expect(status(page)).toHaveText(SAVED);

  await page.goto(lms.launch({ faults: { Initialize: 'throw' } }));
  await expect(status(page)).toHaveText(/rien n’est encore enregistré/);
  await toNextPage(sco(page));
  await setFaults(page, { Initialize: 'false' });
  await eventually(() => lms.refused).toContainEqual(expect.stringMatching(/^LMSInitialize: /));
  expect(await copies(page)).toHaveLength(1);
  await setFaults(page, {});
  await expect(status(page)).toHaveText(SAVED, { timeout: 15_000 });
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p2;s1;a\d+b$/);
  expect(await ticked(question(page, 'first-words'))).toEqual(['b']);

  await sco(page).locator('.player-menu summary').click();
  const download = page.waitForEvent('download');
  await sco(page).getByRole('button', { name: 'Enregistrer le journal' }).click();
  const log = await readFile(await (await download).path(), 'utf8');
  expect(log).toMatch(/^Journal des échanges avec la plateforme/);
  expect(log).toMatch(
    /LMSInitialize → threw Error\n[^]*LMSInitialize → false[^]*LMSInitialize → true/,
  );
  expect(log).toMatch(/LMSSetValue cmi\.suspend_data = \(\d+ characters\) → true/);
  expect(log).not.toMatch(/learner-1|1;p/);
  lms.stop();
});

test('SCORM 2004: refused, lost and full: told, and sent by the next launch', async ({ page }) => {
  const lms = await new Lms<Cmi2004>(await packageOf('scorm2004-4', [MODULE]), 'scorm2004').start();
  await page.goto(lms.launch());
  await expect(status(page)).toHaveText(SAVED);
  await answerWhile(page, { SetValue: 'throw' }, 'a');
  await answerWhile(page, { Commit: 'false' }, 'b');
  await page.goto(lms.launch({ learner: 'brahim' }));
  await expect(status(page)).toHaveText(SAVED);
  expect(await ticked(question(page, 'first-words'))).toEqual([]);
  await eventually(async () => (await copies(page)).length).toBe(1);

  await page.goto(lms.launch());
  expect(await ticked(question(page, 'first-words'))).toEqual(['b']);
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
  await expect(status(page)).toHaveText(SAVED);

  // Neither the LMS nor this browser keeps anything: that is said too, until one of them does.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const frame = page.frames().find((one) => one.url().includes('/package/'));
  await frame?.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await setFaults(page, { Commit: 'false' });
  await toNextPage(sco(page));
  await expect(status(page)).toHaveText(/rien n’est encore enregistré/, { timeout: 10_000 });
  await setFaults(page, {});
  await expect(status(page)).toHaveText(SAVED, { timeout: 10_000 });
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p2;s1;a\d+b$/);
  lms.stop();
});
