/** One activity, several attempts; one page of the LMS, several documents; one word for each fact. */
import { expect, test, type Page } from '@playwright/test';
import { answer, ticked } from '../lms/answer.ts';
import { Lms, type Cmi, type Cmi2004 } from '../lms/host.ts';
import { setFaults } from '../lms/hostile.ts';
import { putFields } from '../lms/key-fields.ts';
import { quizKeys } from '../lms/keys.ts';
import { packageOf } from '../lms/packages.ts';
import { expectShown, noteStatus } from '../lms/shown-status.ts';

const MODULE = 'psychological-first-aid';
const SAVED = 'Progression transmise à la plateforme';
const STANDARDS = ['scorm12', 'scorm2004-4'] as const;
type Scorm = (typeof STANDARDS)[number];

const sco = (page: Page) => page.frameLocator('iframe');
const question = (page: Page, item = 'first-words') =>
  sco(page).locator(`sanad-question[data-item="${item}"]`);
const status = (page: Page) => sco(page).locator('.player-progress .save-status');
const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 15_000, intervals: [100] });
const lmsOf = async (standard: Scorm, languages: readonly ('fr' | 'ar')[] = ['fr']) =>
  new Lms<Cmi | Cmi2004>(
    await packageOf(standard, [MODULE], [...languages]),
    standard === 'scorm12' ? 'scorm12' : 'scorm2004',
  ).start();
const saved = (lms: Lms<Cmi | Cmi2004>) => lms.commits.at(-1)?.suspend_data ?? '';

for (const standard of STANDARDS) {
  for (const mode of ['browse', 'review'] as const) {
    test(`${standard}: in ${mode} mode nothing is written and nothing is ended`, async ({
      page,
    }) => {
      const lms = await lmsOf(standard);
      await page.goto(lms.launch({ mode }));
      await expect(status(page)).toHaveText('Consultation : rien n’est enregistré');
      await answer(question(page), ['b']);
      await page.goto('about:blank');
      // The next launch comes after whatever the first one sent.
      await page.goto(lms.launch({ learner: 'brahim' }));
      await expect(status(page)).toHaveText(SAVED);
      const second = lms.calls.findLastIndex((call) => /Initialize$/.test(call));
      const before = lms.calls
        .slice(0, second)
        .filter((call) => !/Get(Value|LastError)/.test(call));
      expect(before.map((call) => call.replace('LMS', ''))).toEqual(['Initialize']);
      lms.stop();
    });
  }

  test(`${standard}: a new attempt and another activity begin empty; what was not sent is asked for`, async ({
    page,
  }) => {
    const lms = await lmsOf(standard);
    await page.goto(lms.launch());
    await expect(status(page)).toHaveText(SAVED);
    await setFaults(page, { Commit: 'false' });
    await answer(question(page), ['b']);
    await expect(status(page)).toHaveText(/gardées sur cet appareil/);

    for (const launch of [{ activity: 'package-2' }, { attempt: 2 }] as const) {
      await page.goto(lms.launch(launch));
      await expect(status(page)).toHaveText(SAVED);
      expect(await ticked(question(page))).toEqual([]);
      await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1$/);
    }
    // Same activity, same learner: it is theirs to say.
    const notice = sco(page).locator('.player-unsent');
    await expect(notice).toContainText('Voulez-vous la reprendre');
    await notice.getByRole('button', { name: 'La reprendre' }).click();
    await expect(notice).toBeHidden();
    expect(await ticked(question(page))).toEqual(['b']);
    await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
    await expect(status(page)).toHaveText(SAVED);
    lms.stop();
  });

  test(`${standard}: what an LMS empties at a new login is not lost`, async ({ page }) => {
    const lms = await lmsOf(standard);
    await page.goto(lms.launch());
    await answer(question(page), ['a']);
    await expect(status(page)).toHaveText(SAVED);
    await setFaults(page, { Commit: 'false' });
    await question(page).locator('button[type="submit"]').click();
    await answer(question(page), ['b']);
    await expect(status(page)).toHaveText(/gardées sur cet appareil/);
    await page.evaluate(() => localStorage.clear());
    await page.goto(lms.launch());
    expect(await ticked(question(page))).toEqual(['b']);
    await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
    lms.stop();
  });

  test(`${standard}: one session for the languages of a package and a frame that is reloaded`, async ({
    page,
  }) => {
    const lms = await lmsOf(standard, ['fr', 'ar']);
    await page.goto(lms.launch());
    await sco(page)
      .getByRole('link', { name: /Français/ })
      .click();
    await answer(question(page), ['b']);
    const frame = page.frames().find((one) => one.url().includes('/package/'))!;
    await frame.evaluate(() => history.back());
    await sco(page)
      .getByRole('link', { name: /العربية/ })
      .click();
    await expect(sco(page).locator('html')).toHaveAttribute('lang', 'ar');
    expect(await ticked(question(page))).toEqual(['b']);
    await question(page).locator('button[type="submit"]').click();
    await answer(question(page), ['a']);
    await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+a$/);
    await frame.evaluate(() => location.reload());
    await eventually(() => ticked(question(page))).toEqual(['a']);
    await question(page).locator('button[type="submit"]').click();
    await answer(question(page), ['c']);
    await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+c$/);
    expect(lms.calls.filter((call) => /Finish|Terminate/.test(call))).toEqual([]);
    await page.goto('about:blank');
    await eventually(() => lms.calls.filter((call) => /Finish|Terminate/.test(call)).length).toBe(
      1,
    );
    lms.stop();
  });

  test(`${standard}: the words follow the commit that holds the answer`, async ({ page }) => {
    const lms = await lmsOf(standard);
    await noteStatus(page);
    await page.goto(lms.launch());
    await expect(status(page)).toHaveText(SAVED);
    await answer(question(page), ['b']);
    await expectShown(page, 'Envoi à la plateforme…');
    await expect(status(page)).toHaveText(SAVED);
    expect(saved(lms)).toMatch(/;a\d+b$/);
    await setFaults(page, { Commit: 'silent' });
    await question(page).locator('button[type="submit"]').click();
    await answer(question(page), ['a']);
    await expect(status(page)).toHaveText(/sans dire qu’elle les garde\.$/);
    await setFaults(page, {});
    await sco(page).locator('.player-menu summary').click();
    await sco(page).locator('.player-menu a[href="#quiz"]').click();
    const keys = await quizKeys(MODULE);
    for (const [item, key] of keys.slice(0, -1)) await putFields(question(page, item), key);
    await expect(status(page)).toHaveText(SAVED);
    // The last answer ends the attempt: it is committed before anything else can happen.
    await setFaults(page, { Commit: 'slow' });
    const [last, key] = keys.at(-1)!;
    await putFields(question(page, last), key);
    await expect(sco(page).locator('.quiz-verdict')).not.toBeEmpty();
    expect(saved(lms)).toContain(';k1');
    lms.stop();
  });

  test(`${standard}: an API that appears after ten seconds is found, and the answer is joined`, async ({
    page,
  }) => {
    const lms = await lmsOf(standard);
    await page.goto(lms.launch({ faults: { late: 9000 } }));
    await expect(status(page)).toHaveText(/^Plateforme introuvable/, { timeout: 10_000 });
    await answer(question(page), ['b']);
    await expect(status(page)).toHaveText(SAVED, { timeout: 20_000 });
    await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
    lms.stop();
  });

  test(`${standard}: a platform on the device is asked without a network`, async ({
    page,
    context,
  }) => {
    const lms = await lmsOf(standard);
    await page.goto(lms.launch());
    await expect(status(page)).toHaveText(SAVED);
    await context.setOffline(true);
    await answer(question(page), ['b']);
    await expect(status(page)).toHaveText(/gardées sur cet appareil/);
    const text = () =>
      page.evaluate('lms.renderCMIToJSONObject().cmi.suspend_data') as Promise<string>;
    await eventually(text).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
    await context.setOffline(false);
    await expect(status(page)).toHaveText(SAVED);
    lms.stop();
  });
}

// The run-time of SCORM 1.2 goes on after the end; what Moodle does is in scorm.faults.test.ts.
test('scorm2004-4: where a session was closed, that is said; answers are kept for the next', async ({
  page,
}) => {
  // A browser that does not tell where a frame goes: the session is ended with its document.
  await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
  const lms = await lmsOf('scorm2004-4');
  await page.goto(lms.launch());
  await answer(question(page), ['b']);
  await expect(status(page)).toHaveText(SAVED);
  const frame = page.frames().find((one) => one.url().includes('/package/'))!;
  await frame.evaluate(() => location.reload());
  await expect(status(page)).toHaveText(/^La plateforme a fermé cette séance\. Vos réponses/);
  expect(await ticked(question(page))).toEqual(['b']);
  await question(page).locator('button[type="submit"]').click();
  await answer(question(page), ['a']);
  await sco(page).getByRole('button', { name: 'Recharger la page' }).click();
  await expect(status(page)).toHaveText(SAVED);
  expect(await ticked(question(page))).toEqual(['a']);
  await eventually(() => saved(lms)).toMatch(/^1;x[\w.]+;p1;a\d+a$/);
  lms.stop();
});
