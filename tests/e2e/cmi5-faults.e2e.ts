/** cmi5 packages in an LMS that fails: the learner goes on, is told, and nothing is lost or doubled. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { answer, ticked, toNextPage } from '../lms/answer.ts';
import type { LrsFaults } from '../lms/hostile-lrs.ts';
import { putFields } from '../lms/key-fields.ts';
import { quizKeys } from '../lms/keys.ts';
import { Lrs, type LrsStatement } from '../lms/lrs.ts';
import { packageOf } from '../lms/packages.ts';
import { expectShown, noteStatus } from '../lms/shown-status.ts';

const MODULE = 'psychological-first-aid';
const SAVED = 'Progression transmise à la plateforme';
const KEPT =
  'La plateforme n’enregistre pas. Vos réponses sont gardées sur cet appareil et seront transmises dès que possible. Si cela dure, reconnectez-vous à la plateforme et rouvrez l’activité.';
const UNSAVED =
  'La plateforme ne répond pas : rien n’est encore enregistré. Gardez cette fenêtre ouverte.';
const MISSING =
  'Plateforme introuvable : rien n’est enregistré. Si cela dure, fermez cette fenêtre et rouvrez l’activité.';

const question = (page: Page, item: string) => page.locator(`sanad-question[data-item="${item}"]`);
const status = (page: Page) => page.locator('.player-progress .save-status');
const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 15_000, intervals: [100] });
const copies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('sanad:')));
const stateOf = (lrs: Lrs) =>
  (JSON.parse(lrs.documents.get('sanad') ?? '{}') as { state?: string }).state;
/** The responses that were reported of an item, oldest first. */
const reportedOf = (lrs: Lrs, item: string) =>
  lrs.statements
    .filter(({ object }) => object.id === `urn:sanad:item:${MODULE}:${item}`)
    .map(({ result }) => result?.['response']);

let lrs: Lrs;
test.beforeEach(async () => {
  lrs = await new Lrs(await packageOf('cmi5', [MODULE])).start();
});
test.afterEach(() => {
  lrs.stop();
  expect(lrs.faults, 'rules of the specification that were broken').toEqual([]);
});

async function answerAgain(page: Page, letter: string) {
  const first = question(page, 'first-words');
  if (await first.locator('input:disabled').count())
    await first.locator('button[type="submit"]').click();
  await answer(first, [letter]);
}

/** Leaves while the LMS still fails: what the page sends as it goes, and after, is lost as well. */
async function leave(page: Page) {
  const before = lrs.failures;
  await page.goto('about:blank');
  await eventually(() => lrs.failures - before).toBeGreaterThanOrEqual(2);
  lrs.recover();
}

/** Opens the log of calls as a help desk gets it. */
async function logOf(page: Page): Promise<string> {
  await page.locator('.player-menu summary').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le journal' }).click();
  return readFile(await (await download).path(), 'utf8');
}

const PASSING: [string, LrsFaults][] = [
  ['the server fails', { statements: 500, keep: 503 }],
  ['the connection is cut', { statements: 'cut', keep: 'cut' }],
  ['the replies are lost', { statements: 'lost', keep: 'lost' }],
  ['the record is refused', { keep: 403 }],
  ['the record is in conflict', { keep: 409 }],
  ['a condition fails', { keep: 412 }],
  ['a proxy answers', { statements: 'garbled', keep: 'garbled' }],
  ['the browser may not send', { statements: 'no-cors', keep: 'no-cors' }],
];

test('each failure while it is played is told, survived and made good in the same window', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(lrs.launch());
  await eventually(() => stateOf(lrs)).toMatch(/^1;x[\w.]+;p1$/);
  const reported: string[] = [];
  for (const [index, [name, faults]] of PASSING.entries()) {
    const letter = 'abcd'[index % 4]!;
    lrs.wrong = faults;
    await answerAgain(page, letter);
    await expect(status(page), name).toHaveText(KEPT, { timeout: 15_000 });
    expect(await copies(page), name).toHaveLength(1);
    lrs.wrong = {};
    // Without any other answer; once, even where the first one had arrived.
    await expect(status(page), name).toHaveText(SAVED, { timeout: 15_000 });
    expect(stateOf(lrs), name).toMatch(new RegExp(`^1;x[\\w.]+;p1;a\\d+${letter}$`));
    reported.push(letter);
    expect(reportedOf(lrs, 'first-words'), name).toEqual(reported);
    expect(await copies(page), name).toEqual([]);
  }
  // An answer that the LMS does not want is in the record all the same: no alarm.
  lrs.wrong = { statements: 400 };
  await answerAgain(page, 'b');
  await eventually(() => stateOf(lrs)).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
  await expect(status(page)).toHaveText(SAVED);
  lrs.wrong = { statements: 'slow', keep: 'slow' };
  await answerAgain(page, 'a');
  await eventually(() => stateOf(lrs)).toMatch(/^1;x[\w.]+;p1;a\d+a$/);
  lrs.wrong = {};
  await expect(status(page)).toHaveText(SAVED);
  expect(reportedOf(lrs, 'first-words')).toEqual([...reported, 'a']);

  const log = await logOf(page);
  expect(log).toMatch(/^Journal des échanges avec la plateforme/);
  expect(log).toMatch(/POST statements \(\d+ characters\) → HTTP 500/);
  expect(log).toMatch(/PUT state sanad \(\d+ characters\) → HTTP 412/);
  expect(log).toMatch(/→ TypeError/);
  expect(log).not.toMatch(/first-words|lms\.example|1;p|"|registration/);
});

test('what a session did not save is the next one’s, and nobody else’s', async ({ page }) => {
  await page.goto(lrs.launch({ learner: 'amina' }));
  await expect(status(page)).toHaveText(SAVED);
  lrs.wrong = { statements: 'cut', keep: 'cut' };
  await answer(question(page, 'first-words'), ['b']);
  await toNextPage(page);
  await expect(status(page)).toHaveText(KEPT);
  await leave(page);

  await page.goto(lrs.launch({ learner: 'brahim' }));
  await expect(status(page)).toHaveText(SAVED);
  await expect(page.locator('#look-listen-link')).toBeVisible();
  expect(await ticked(question(page, 'first-words'))).toEqual([]);
  await eventually(() => stateOf(lrs)).toMatch(/^1;x[\w.]+;p1$/);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toMatch(/sanad:lms:psychological-first-aid:[0-9a-f]{32}/);
  expect(kept).not.toMatch(/amina|brahim|lms\.example/);
  await page.goto('about:blank');

  await page.goto(lrs.launch({ learner: 'amina' }));
  await expect(page.locator('#words-and-limits')).toBeVisible();
  expect(await ticked(question(page, 'first-words'))).toEqual(['b']);
  // Worked out by hand: second page, first lesson read, option b.
  await eventually(() => stateOf(lrs)).toMatch(/^1;x[\w.]+;p2;s1;a\d+b$/);
  await eventually(() => copies(page)).toEqual([]);
  await page.goto('about:blank');
  // Amina's first session was cut before its end; the answer is told in her second one.
  await eventually(() => lrs.sessions).toEqual([
    ['initialized'],
    ['initialized', 'terminated'],
    ['initialized', 'answered', 'terminated'],
  ]);
  const { actor, object, result } = lrs.statements.at(-2) as LrsStatement;
  expect(actor).toMatchObject({ account: { name: 'amina' } });
  expect(object).toMatchObject({
    id: `urn:sanad:item:${MODULE}:first-words`,
    definition: { interactionType: 'choice', correctResponsesPattern: ['b'] },
  });
  expect(result).toMatchObject({ response: 'b', success: true, score: { scaled: 1 } });
});

test('passed while the replies are lost, and left: told once, whatever had arrived', async ({
  page,
}) => {
  const keys = await quizKeys(MODULE);
  await page.goto(lrs.launch());
  await expect(status(page)).toHaveText(SAVED);
  await page.locator('.player-menu summary').click();
  await page.locator('.player-menu a[href="#quiz"]').click();
  for (const [index, [item, key]] of keys.entries()) {
    if (index === 3) lrs.wrong = { statements: 'lost', keep: 'cut' };
    await putFields(question(page, item), key);
  }
  await expect(page.locator('.quiz-verdict')).toBeVisible();
  await expect(status(page)).toHaveText(KEPT);
  await leave(page);
  await page.goto(lrs.launch());
  await expect(status(page)).toHaveText(SAVED);
  await eventually(() => copies(page)).toEqual([]);
  await eventually(() => lrs.documents.get('sanad')).toContain('"passed":true');
  await page.goto('about:blank');
  await eventually(() => lrs.verbs.at(-1)).toBe('terminated');
  const all = lrs.sessions.flat();
  expect(all.filter((verb) => verb === 'passed')).toHaveLength(1);
  expect(all).not.toContain('failed');
  for (const [item] of keys) expect(reportedOf(lrs, item), item).toHaveLength(1);
  const passed = lrs.statements.find(({ verb }) => verb.id.endsWith('/passed'));
  expect(passed?.result).toMatchObject({
    success: true,
    score: { scaled: 1, raw: 100, min: 0, max: 100 },
  });
});

test('a token that expires, then a request that never ends: told, and sent by the next launch', async ({
  page,
}) => {
  await page.goto(lrs.launch());
  await expect(status(page)).toHaveText(SAVED);
  lrs.expire();
  await answer(question(page, 'first-words'), ['b']);
  await expect(status(page)).toHaveText(KEPT);
  await page.goto('about:blank');
  await page.goto(lrs.launch());
  await expect(status(page)).toHaveText(SAVED);
  await eventually(() => reportedOf(lrs, 'first-words')).toEqual(['b']);
  await eventually(() => copies(page)).toEqual([]);

  lrs.wrong = { statements: 'hangs' };
  await answerAgain(page, 'c');
  await expect(status(page)).toHaveText(KEPT, { timeout: 20_000 });
  lrs.wrong = {};
  await expect(status(page)).toHaveText(SAVED, { timeout: 15_000 });
  expect(reportedOf(lrs, 'first-words')).toEqual(['b', 'c']);
});

test('neither the LMS nor this browser keeps anything: that is said, until one of them does', async ({
  page,
}) => {
  await page.goto(lrs.launch());
  await expect(status(page)).toHaveText(SAVED);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  lrs.wrong = { statements: 503, keep: 503 };
  await answer(question(page, 'first-words'), ['b']);
  await expect(status(page)).toHaveText(UNSAVED);
  lrs.wrong = {};
  await expect(status(page)).toHaveText(SAVED, { timeout: 15_000 });
  expect(stateOf(lrs)).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
  expect(reportedOf(lrs, 'first-words')).toEqual(['b']);
});

const REFUSED: [string, LrsFaults][] = [
  ['the token was used', { token: { json: { 'error-code': '1', 'error-text': 'used' } } }],
  ['the token is no JSON', { token: 'garbled' }],
  ['the token is never given', { token: 500 }],
  ['the connection is cut', { token: 'cut' }],
  ['the browser may not send', { launch: 'no-cors' }],
  ['there is no launch data', { launch: 404 }],
  ['the launch data have no session', { launch: { json: { launchMode: 'Normal' } } }],
  ['the launch data are no JSON', { launch: 'garbled' }],
  ['the record may not be read', { record: 403 }],
];

test('a launch that the LMS refuses is said; the learner goes on; nothing is kept for nobody', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const [name, faults] of REFUSED) {
    lrs.wrong = faults;
    await page.goto(lrs.launch());
    await expect(status(page), name).toHaveText(MISSING, { timeout: 15_000 });
    await answer(question(page, 'first-words'), ['b']);
    await toNextPage(page);
    await expect(page.locator('#words-and-limits'), name).toBeVisible();
    await expect(status(page), name).toHaveText(MISSING);
    expect(await copies(page), name).toEqual([]);
  }
  expect(await logOf(page)).toMatch(/GET state sanad → HTTP 403\n.*The LMS answered HTTP 403/);
  expect([lrs.statements, lrs.documents.size]).toEqual([[], 0]);

  // What passes is waited for; the learner's preferences are no reason to wait.
  lrs.wrong = { token: 'slow', launch: 'slow', profile: 'hangs' };
  await noteStatus(page);
  await page.goto(lrs.launch());
  await expectShown(page, 'Connexion à la plateforme');
  await expect(status(page)).toHaveText(SAVED, { timeout: 15_000 });
});

test('a session that the LMS does not let begin holds no statement; it is begun later', async ({
  page,
}) => {
  lrs.wrong = { statements: 403 };
  await page.goto(lrs.launch());
  await answer(question(page, 'first-words'), ['b']);
  await expect(status(page)).toHaveText(KEPT);
  expect(lrs.statements).toEqual([]);
  lrs.wrong = {};
  await eventually(() => lrs.verbs).toEqual(['initialized', 'answered']);
  await expect(status(page)).toHaveText(SAVED);
});
