/** The tests of a path: parallel forms, explained at the end, with a time that can be extended. */
import { expect, test, type Page } from '@playwright/test';
import type { ScoringSpec } from '../../src/items/scoring-spec.ts';
import { fillFields, keyFields } from '../lms/key-fields.ts';

const START = '/paths/border-guards/test-a/';
const END = '/paths/border-guards/test-b/';

const specs = async (page: Page): Promise<ScoringSpec[]> =>
  page
    .locator('sanad-quiz > .outline')
    .evaluate((outline) => JSON.parse(outline.textContent ?? '').items);

const question = (page: Page, item: ScoringSpec) =>
  page.locator(`sanad-question[data-item="${item.id}"]`);

async function begin(page: Page, limit: string): Promise<ScoringSpec[]> {
  await expect(page.locator('.quiz-items')).toBeHidden();
  await page.locator(`.quiz-time input[value="${limit}"]`).check();
  await page.locator('.quiz-time button').click();
  await expect(page.locator('.quiz-items')).toBeVisible();
  return specs(page);
}

test('forms ask for the same objectives and share no question', async ({ page }) => {
  await page.goto(START);
  const first = await specs(page);
  await page.goto(END);
  const second = await specs(page);
  expect(first.length).toBe(second.length);
  const objectives = (items: ScoringSpec[]) => items.map(({ objective }) => objective).sort();
  const shared = objectives(first).filter((objective) => objectives(second).includes(objective));
  expect(shared.length).toBeGreaterThan(first.length / 2);
  const ids = new Set(first.map(({ id }) => id));
  expect(second.filter(({ id }) => ids.has(id))).toEqual([]);
});

test('answers are kept as they are given, marked at the end, and shown as a gain', async ({
  page,
}) => {
  await page.goto(START);
  const items = await begin(page, '0');
  const [first, second] = [items[0] as ScoringSpec, items[1] as ScoringSpec];
  await fillFields(question(page, first), keyFields(first));
  await expect(question(page, first).locator('.question-result')).toBeEmpty();
  await expect(question(page, first).locator('button[type="submit"]')).toBeHidden();
  await page.reload();
  await expect(page.locator('.quiz-score')).toContainText(`1 sur ${items.length}`);
  await fillFields(question(page, second), keyFields(second));
  await page.locator('[data-finish]').click();
  await expect(page.locator('.quiz-verdict')).toContainText(
    `sans réponse\u00a0: ${items.length - 2}`,
  );
  await page.locator('[data-finish]').click();
  const raw = Math.round((10_000 * 2) / items.length) / 100;
  const inFrench = String(raw).replace('.', ',');
  await expect(page.locator('.quiz-score')).toContainText(`soit ${inFrench} %`);
  await expect(page.locator('.quiz-wrong li')).toHaveCount(items.length - 2);
  await expect(question(page, first).locator('.question-result')).toHaveText('Bonne réponse');
  await page.reload();
  await expect(page.locator('.quiz-wrong li')).toHaveCount(items.length - 2);

  await page.locator('[data-practise]').click();
  const third = items[2] as ScoringSpec;
  await fillFields(question(page, third), keyFields(third));
  await question(page, third).locator('button[type="submit"]').click();
  await expect(question(page, third).locator('.question-result')).toHaveText('Bonne réponse');
  await expect(page.locator('.quiz-score')).toContainText(`Dernier essai\u00a0: ${inFrench}`);

  await page.goto(END);
  for (const item of await begin(page, '0')) {
    await fillFields(question(page, item), keyFields(item));
  }
  await page.locator('[data-finish]').click();
  await expect(page.locator('.quiz-verdict')).toHaveText(/Seuil atteint/);
  await page.goto('/progress/results/');
  await expect(page.locator('[data-path="border-guards"] .results-sentence')).toHaveText(
    new RegExp(`${Math.round(raw)}\\s% au départ, 100\\s% à la fin`),
  );
  await expect(page.locator('.results-objectives [data-outline]:not([hidden])')).toHaveCount(0);
});

test('time is over, is extended, and costs no answer', async ({ page }) => {
  await page.clock.install();
  await page.goto(START);
  const items = await begin(page, '15');
  const [first, second] = [items[0] as ScoringSpec, items[1] as ScoringSpec];
  await fillFields(question(page, first), keyFields(first));
  await page.clock.runFor('05:01');
  await expect(page.locator('.quiz-left')).toHaveText('Temps restant : 10 min');
  await page.reload();
  await page.clock.runFor('10:10');
  await expect(page.locator('.quiz-left')).toContainText('Le temps est écoulé');
  await expect(page.locator('.quiz-items')).toHaveAttribute('inert');
  await page.locator('[data-extend]').click();
  await expect(page.locator('.quiz-left')).toHaveText('Temps restant : 10 min');
  await fillFields(question(page, second), keyFields(second));
  await expect(page.locator('.quiz-score')).toContainText(`2 sur ${items.length}`);
});
