/** SCORM 2004 packages are played in a browser against scorm-again, as a learner would. */
import { readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { BuiltModuleSchema } from '../../src/course/built-module.ts';
import { answer, ticked } from '../lms/answer.ts';
import { Lms, type Cmi2004 } from '../lms/host.ts';
import { keyFields, putFields } from '../lms/key-fields.ts';
import { answerWithA, quizKeys } from '../lms/keys.ts';
import { packageOf } from '../lms/packages.ts';

const MODULE = 'psychological-first-aid';
const LONG = 'severe-and-urgent';

const sco = (page: Page) => page.frameLocator('iframe');
const question = (frame: FrameLocator, item: string) =>
  frame.locator(`sanad-question[data-item="${item}"]`);
const start = (zip: Uint8Array) => new Lms<Cmi2004>(zip, 'scorm2004').start();
const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 10_000, intervals: [100] });
const rowsOf = (rows: Cmi2004['interactions']) =>
  Object.values(rows).filter((row) => typeof row === 'object' && 'id' in row);

async function read(frame: FrameLocator, lessons: readonly string[]) {
  for (const id of lessons) {
    await expect(frame.locator(`#${id}`)).toBeVisible();
    await frame.locator('.player-nav [rel="next"]').click();
  }
}

test('4th edition, a long module of many item types: passed, recorded, resumed', async ({
  page,
}) => {
  const facts = readFileSync(`dist/shelf/${LONG}/fr/module.json`, 'utf8');
  const { outline } = BuiltModuleSchema.parse(JSON.parse(facts));
  const quiz = outline.items.filter(({ use }) => use === 'quiz');
  const lms = await start(await packageOf('scorm2004-4', [LONG]));
  await page.goto(lms.launch());
  await read(
    sco(page),
    outline.lessons.map(({ id }) => id),
  );
  for (const item of quiz) {
    await putFields(question(sco(page), item.id), keyFields(item));
    await expect(question(sco(page), item.id).locator('.question-result')).not.toBeEmpty();
  }
  await eventually(() => lms.commits.at(-1)?.completion_status).toBe('completed');
  await page.goto('about:blank');
  await eventually(() => lms.calls.at(-1)).toBe('Terminate');
  expect(lms.record).toMatchObject({
    success_status: 'passed',
    score: { scaled: '1', raw: '100', min: '0', max: '100' },
    progress_measure: '1',
    exit: 'suspend',
    location: 'quiz',
  });
  expect(lms.record.session_time).toMatch(/^PT(\d+M)?[\d.]+S$/);
  const rows = rowsOf(lms.record.interactions);
  expect(rows.map(({ id }) => id)).toEqual(quiz.map(({ id }) => id));
  for (const row of rows) {
    expect(row).toMatchObject({ result: 'correct', weighting: '1' });
    expect(row['description']).toMatch(/^\{lang=fr\}.{10,}/);
  }
  // Every objective that the quiz tests is reached; those of lessons alone are left as they were.
  const tested = new Set(quiz.map(({ objective }) => objective));
  for (const row of rowsOf(lms.record.objectives)) {
    const status = tested.has(String(row['id'])) ? 'passed' : 'unknown';
    expect([row['id'], row['success_status']]).toEqual([row['id'], status]);
  }

  await page.goto(lms.launch());
  for (const item of quiz) {
    await expect(question(sco(page), item.id).locator('.question-result')).toHaveText(
      'Bonne réponse',
    );
  }
  lms.stop();
  expect(lms.refused).toEqual([]);
});

test('3rd edition: failed, left, resumed, passed; success and completion apart', async ({
  page,
}) => {
  const lms = await start(await packageOf('scorm2004-3', [MODULE]));
  const keys = await quizKeys(MODULE);
  await page.goto(lms.launch());
  await sco(page).locator('.player-menu summary').click();
  await sco(page).locator('.player-menu a[href="#quiz"]').click();
  const right = await answerWithA(keys, (item) => question(sco(page), item));
  const raw = Math.round((10_000 * right) / keys.length) / 100;
  await eventually(() => lms.commits.at(-1)?.success_status).toBe('failed');
  await page.goto('about:blank');
  await eventually(() => lms.calls.at(-1)).toBe('Terminate');
  expect(lms.record).toMatchObject({ completion_status: 'incomplete', progress_measure: '0' });
  expect(lms.record.score.raw).toBe(String(raw));
  expect(Number(lms.record.score.scaled)).toBeCloseTo(right / keys.length, 4);

  await page.goto(lms.launch());
  const [first] = keys[0]!;
  expect(await ticked(question(sco(page), first))).toEqual(['a']);
  await sco(page).locator('[data-retry]').click();
  for (const [item, key] of keys) await putFields(question(sco(page), item), key);
  await eventually(() => lms.commits.at(-1)?.success_status).toBe('passed');
  expect(lms.record.completion_status).toBe('incomplete');
  await sco(page).locator('.player-menu summary').click();
  await sco(page).locator('.player-menu a').first().click();
  await read(sco(page), ['look-listen-link', 'words-and-limits', 'children-groups-shipwreck']);
  await eventually(() => lms.commits.at(-1)?.completion_status).toBe('completed');
  lms.stop();
  expect(lms.refused).toEqual([]);
});

test('the Arabic package in two languages: chosen, suspended, resumed to the place', async ({
  page,
}) => {
  const lms = await start(await packageOf('scorm2004-4', [MODULE], ['fr', 'ar']));
  await page.goto(lms.launch());
  await sco(page)
    .getByRole('link', { name: /العربية/ })
    .click();
  await expect(sco(page).locator('html')).toHaveAttribute('dir', 'rtl');
  await answer(question(sco(page), 'first-words'), ['b']);
  await sco(page).locator('.player-nav [rel="next"]').click();
  await eventually(() => lms.commits.at(-1)?.location).toBe('2');
  expect(lms.calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  const [row] = rowsOf(lms.record.interactions);
  expect(row?.['description']).toMatch(/^\{lang=ar\}.*[\u0600-\u06FF]/);

  // The record has no language: the same answers come back in French.
  await page.goto(lms.launch());
  await sco(page)
    .getByRole('link', { name: /Français/ })
    .click();
  await expect(sco(page).locator('#words-and-limits')).toBeVisible();
  expect(await ticked(question(sco(page), 'first-words'))).toEqual(['b']);
  lms.stop();
  expect(lms.refused).toEqual([]);
});

test('two modules in one package: each is an activity of its own', async ({ page }) => {
  const lms = await start(await packageOf('scorm2004-4', [LONG, MODULE]));
  await page.goto(lms.launch({ sco: 1 }));
  await expect(sco(page).locator('.player-title')).toContainText('Premiers secours');
  await answer(question(sco(page), 'first-words'), ['b']);
  await eventually(() => lms.commits.at(-1)?.suspend_data).toMatch(/^1;x[\w.]+;p1;a\d+b$/);
  lms.stop();
  expect(lms.refused).toEqual([]);
});
