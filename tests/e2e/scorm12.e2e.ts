/** A package is played in a browser against scorm-again, as a learner would. */
import { readFile } from 'node:fs/promises';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answer as answerQuestion, ticked } from '../lms/answer.ts';
import type { ItemResponse } from '../../src/items/response.ts';
import { Lms } from '../lms/host.ts';
import { putFields } from '../lms/key-fields.ts';
import { folderOf } from '../lms/packages.ts';

// The key of each quiz item, read off quizzes/psychological-first-aid/bank.yaml by its own parser.
import { answerWithA, quizKeys, tickedBy } from '../lms/keys.ts';

const MODULE = 'psychological-first-aid';
const lessons = ['look-listen-link', 'words-and-limits', 'children-groups-shipwreck'];

let lms: Lms;
test.beforeEach(async ({}, testInfo) => {
  const language = testInfo.title.includes('Arabic') ? 'ar' : 'fr';
  lms = await new Lms(await readFile(`dist/shelf/${MODULE}-${language}-scorm12.zip`)).start();
});
test.afterEach(() => {
  lms.stop();
  expect(lms.refused, 'calls that the run-time refused').toEqual([]);
});

const sco = (page: Page) => page.frameLocator('iframe');

const answer = (frame: FrameLocator, item: string, letters: readonly string[]) =>
  answerQuestion(frame.locator(`sanad-question[data-item="${item}"]`), letters);

async function answerRightly(frame: FrameLocator, item: string, key: ItemResponse) {
  const question = frame.locator(`sanad-question[data-item="${item}"]`);
  await putFields(question, key);
  await expect(question.locator('.question-result')).toHaveText('Bonne réponse');
}

async function readLessons(frame: FrameLocator) {
  for (const id of lessons) {
    await expect(frame.locator(`#${id}`)).toBeVisible();
    await frame.locator('.player-nav [rel="next"]').click();
  }
  await expect(frame.locator('#quiz')).toBeVisible();
}

const committed = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 10_000, intervals: [100] });

test('a learner reads everything, answers rightly and is recorded as completed with 100', async ({
  page,
}) => {
  await page.goto(lms.launch());
  await readLessons(sco(page));
  for (const [item, key] of await quizKeys(MODULE)) await answerRightly(sco(page), item, key);
  await expect(sco(page).locator('.quiz-verdict')).toHaveText('Module réussi.');
  await committed(() => lms.commits.at(-1)?.core.lesson_status).toBe('completed');
  await page.goto('about:blank');
  await committed(() => lms.calls.at(-1)).toBe('LMSFinish');
  const { core, interactions } = lms.record;
  expect(core.score).toMatchObject({ raw: '100', min: '0', max: '100' });
  expect(core.exit).toBe('suspend');
  expect(lms.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
  const rows = Object.values(interactions).filter((row) => typeof row === 'object' && 'id' in row);
  const [firstItem, firstKey] = (await quizKeys(MODULE))[0]!;
  expect(rows).toHaveLength((await quizKeys(MODULE)).length);
  expect(rows[0]).toMatchObject({
    id: firstItem,
    type: 'choice',
    student_response: tickedBy(firstKey)?.join(','),
    result: 'correct',
  });
  const set = lms.calls.filter((call) => call.startsWith('LMSSetValue'));
  const score = set.findIndex((call) => call.includes('cmi.core.score.raw 100'));
  const status = set.findIndex((call) => call.includes('lesson_status completed'));
  expect(score).toBeGreaterThan(-1);
  expect(status).toBeGreaterThan(score);
  expect(set.join('\n')).not.toMatch(/lesson_status (passed|failed|not attempted)/);
  expect(set.find((call) => call.includes('session_time'))).toMatch(/ \d{2,4}:\d\d:\d\d\.\d\d$/);
});

test('half way, the window is closed; the next launch shows every answer again', async ({
  page,
  context,
}) => {
  await page.goto(lms.launch());
  await readLessons(sco(page));
  const keys = (await quizKeys(MODULE)).slice(0, 7);
  for (const [item, key] of keys) await answerRightly(sco(page), item, key);
  await page.close();
  await committed(() => lms.calls.at(-1)).toBe('LMSFinish');
  expect(lms.record.core.lesson_status).toBe('incomplete');
  // No score was given for a quiz that is not finished: not even zero.
  expect(lms.calls.some((call) => call.includes('SetValue cmi.core.score'))).toBe(false);

  const second = await context.newPage();
  await second.goto(lms.launch());
  const frame = sco(second);
  await expect(frame.locator('#quiz')).toBeVisible();
  for (const [item, key] of keys) {
    const question = frame.locator(`sanad-question[data-item="${item}"]`);
    await expect(question.locator('.question-result')).toHaveText('Bonne réponse');
    expect(await ticked(question)).toEqual(tickedBy(key));
  }
  for (const [item, key] of (await quizKeys(MODULE)).slice(7)) {
    await answerRightly(frame, item, key);
  }
  await committed(() => lms.commits.at(-1)?.core.lesson_status).toBe('completed');
});

test('wrong answers give the score they must, and no completion; a retry keeps the best', async ({
  page,
}) => {
  await page.goto(lms.launch());
  await readLessons(sco(page));
  const keys = await quizKeys(MODULE);
  const right = await answerWithA(keys, (item) =>
    sco(page).locator(`sanad-question[data-item="${item}"]`),
  );
  const raw = String(Math.round((10_000 * right) / keys.length) / 100);
  await committed(() => lms.commits.at(-1)?.core.score.raw).toBe(raw);
  expect(lms.record.core.lesson_status).toBe('incomplete');
  await sco(page).locator('[data-retry]').click();
  for (const [item, key] of keys) await answerRightly(sco(page), item, key);
  await committed(() => lms.commits.at(-1)?.core.lesson_status).toBe('completed');
  expect(lms.record.core.score.raw).toBe('100');
});

test('a record of another version is neither guessed at nor overwritten, and the reason is told', async ({
  page,
}) => {
  await page.goto(lms.launch({ suspendData: '9;of a later version' }));
  await expect(sco(page).locator('.player-progress .save-status')).toHaveText(
    /^Rien n’est enregistré\s: .* autre version/,
  );
  await answer(sco(page), 'first-words', ['b']);
  await page.goto('about:blank');
  await committed(() => lms.commits.at(-1)?.suspend_data ?? 'none').toMatch(/^(9;of|none)/);
  for (const { suspend_data } of lms.commits) expect(suspend_data).toBe('9;of a later version');
});

test('the Arabic package is read from right to left and recorded', async ({ page }) => {
  await page.goto(lms.launch());
  await expect(sco(page).locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(sco(page).locator('h1:visible')).toHaveText(/[\u0600-\u06FF]/);
  await answer(sco(page), 'first-words', ['b']);
  await committed(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
});

test('without an LMS the package works from the file system and says so', async ({ page }) => {
  const folder = await folderOf(unzipSync(await readFile(`dist/shelf/${MODULE}-fr-scorm12.zip`)));
  await page.goto(`file://${folder}/index.html`);
  await expect(page.locator('.player-progress .save-status')).toHaveText(
    'Ouvert hors d’une plateforme : la progression reste dans ce navigateur.',
  );
  await page.locator('.player-nav [rel="next"]').click();
  await expect(page.locator('#words-and-limits')).toBeVisible();
  await page.reload();
  await expect(page.locator('#words-and-limits')).toBeVisible();
});

test('the pass mark of the trainer is the one the learner reads', async ({ page }) => {
  const { spawnSync } = await import('node:child_process');
  const { mkdtemp } = await import('node:fs/promises');
  const { join } = await import('node:path');
  const { tmpdir } = await import('node:os');
  const out = await mkdtemp(join(tmpdir(), 'sanad-export-'));
  const args = ['bin/sanad.mjs', 'export', MODULE, '--pass-mark', '65', '--out', out];
  expect(spawnSync('node', args, { encoding: 'utf8' }).status).toBe(0);
  const own = await new Lms(await readFile(join(out, `${MODULE}-fr-scorm12.zip`))).start();
  await page.goto(own.launch());
  await sco(page).locator('.player-menu summary').click();
  await sco(page).locator('.player-menu a[href="#quiz"]').click();
  await expect(sco(page).locator('#quiz .lead')).toContainText('65 %');
  own.stop();
});
