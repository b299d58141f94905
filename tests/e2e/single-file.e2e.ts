/** A course in one file is opened from the file system, by a double click so to speak. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from '../../scripts/axe.ts';
import type { Language } from '../../src/fields/common.ts';
import { answer, ticked, toNextPage } from '../lms/answer.ts';
import { putFields } from '../lms/key-fields.ts';
import { answerWithA, quizKeys } from '../lms/keys.ts';
import { folderOf, packageOf } from '../lms/packages.ts';

const MODULE = 'psychological-first-aid';

// Each test opens documents of nearly a megabyte, and some look at them with axe.
test.slow();

async function fileOf(modules: readonly string[], languages: readonly Language[] = ['fr']) {
  const file = await packageOf('single-file', modules, languages);
  return `file://${await folderOf({ 'cours.html': file })}/cours.html`;
}

/** The module that is shown. */
const shown = (page: Page) => page.locator('.player-module:not([hidden])');
const question = (page: Page, item: string) =>
  shown(page).locator(`sanad-question[data-item="${item}"]`);

test('three languages: read, answered, closed, found again in each of them', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (line) => void (line.type() === 'error' && errors.push(line.text())));
  page.on('pageerror', ({ message }) => errors.push(message));
  const file = await fileOf([MODULE], ['fr', 'ar', 'en']);
  await page.goto(file);
  await expect(page.locator('h1:visible')).toHaveText('Premiers secours psychologiques');
  await expect(page.locator('.file-passport pre')).toContainText('Français, العربية, English');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveTitle('الإسعافات الأولية النفسية');
  await expect(shown(page).locator('h1:visible')).toBeFocused();
  await expect(shown(page).locator('.player-progress .save-status')).toHaveText(/المتصفح/);
  await answer(question(page, 'first-words'), ['b']);
  await toNextPage(shown(page));
  expect(await violations(page)).toEqual([]);
  const title = await shown(page).locator('h1:visible').textContent();

  // The French of the same module has the answer, and the place, of the Arabic.
  await shown(page).locator('.file-tools > a').click();
  await page.getByRole('link', { name: /Français/ }).click();
  await expect(shown(page).locator('h1:visible')).toHaveText('Les mots qui aident, et les limites');
  expect(await ticked(question(page, 'first-words'))).toEqual(['b']);
  await question(page, 'first-words')
    .locator('form button')
    .evaluate((b: HTMLElement) => b.click());
  await shown(page).locator('.player-nav [rel="prev"]').click();
  await answer(question(page, 'first-words'), ['a']);

  // Back in Arabic, the screen shows what was answered since, once.
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await shown(page).locator('.player-nav [rel="prev"]').click();
  expect(await ticked(question(page, 'first-words'))).toEqual(['a']);
  expect(await question(page, 'first-words').locator('.question-form .is-copy').count()).toBe(
    await question(page, 'first-words').locator('.question-form [data-row]').count(),
  );
  await toNextPage(shown(page));
  await expect(shown(page).locator('h1:visible')).toHaveText(title ?? '');

  await page.close();
  const later = await context.newPage();
  await later.goto(file);
  await later.getByRole('link', { name: /العربية/ }).click();
  await expect(shown(later).locator('h1:visible')).toHaveText(title ?? '');
  expect(await ticked(question(later, 'first-words'))).toEqual(['a']);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('several modules: the quiz of one is failed, then passed, and the other is as it was', async ({
  page,
}) => {
  const other = 'severe-and-urgent';
  await page.goto(`${await fileOf([MODULE, other])}#${MODULE}-fr--quiz`);
  await expect(shown(page).locator('h1:visible')).toHaveText('Questions du module');
  const keys = await quizKeys(MODULE);
  const right = await answerWithA(keys, (item) => question(page, item));
  const raw = Math.round((10_000 * right) / keys.length) / 100;
  await expect(shown(page).locator('.quiz-score')).toContainText(String(raw).replace('.', ','));
  await expect(shown(page).locator('sanad-quiz')).toHaveAttribute('data-state', 'failed');
  await shown(page).locator('.quiz-wrong a').first().click();
  await expect(shown(page).locator('.question:target')).toBeVisible();
  await shown(page).locator('[data-retry]').click();
  for (const [item, key] of keys) await putFields(question(page, item), key);
  await expect(shown(page).locator('sanad-quiz')).toHaveAttribute('data-state', 'passed');
  expect(await violations(page)).toEqual([]);

  await shown(page).locator('.file-tools > a').click();
  await page.locator(`#start a[href="#${other}-fr"]`).click();
  await expect(shown(page).locator('sanad-question[data-checked]')).toHaveCount(0);
  await expect(shown(page).locator('.player-bar progress')).toHaveAttribute('value', '0');
  const states = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(states).toEqual([`sanad:1:${MODULE}`, `sanad:1:${other}`]);
});

test('search: with accents or without, in the plural, in Arabic with the article', async ({
  page,
}) => {
  await page.goto(await fileOf([MODULE], ['fr', 'ar']));
  const field = page.locator('#start input');
  const found = page.locator('#start .search-results a');
  for (const query of ['débriefing', 'debriefing', 'DEBRIEFINGS']) {
    await field.fill(query);
    await expect(found.first(), query).toBeVisible();
    await expect(page.locator('#start mark').first(), query).toHaveText(/débriefing/i);
  }
  await field.fill('طفل');
  await expect(page.locator('#start mark').first()).toHaveText(/طفل/);
  await field.fill('zzzzqqq');
  await expect(page.locator('#start .search-count')).toHaveText(/^Aucun résultat/);

  // Inside a module only its language is looked through; what is found opens at its place.
  await page.goto(`${page.url()}#${MODULE}-fr`);
  const own = shown(page).locator('input[type="search"]');
  await own.fill('طفل');
  await expect(shown(page).locator('.search-count')).toHaveText(/^Aucun résultat/);
  await own.fill('enfant séparé');
  await expect(shown(page).locator('.search-count')).toHaveText(/^\d+ résultats?$/);
  await own.press('Enter');
  const link = shown(page).locator('.search-results a').first();
  await expect(link).toBeFocused();
  const target = (await link.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator(target)).toBeInViewport();
  await expect(shown(page).locator('.search-results li')).toHaveCount(0);
});

test('without script everything can be read, answers too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await fileOf([MODULE], ['fr', 'ar']));
  await expect(page.locator('.search').first()).toBeHidden();
  await page.locator(`#start a[href="#${MODULE}-ar"]`).click();
  await expect(page.locator(`#${MODULE}-ar h1`).first()).toBeInViewport();
  for (const language of ['fr', 'ar']) {
    const module = page.locator(`#${MODULE}-${language}`);
    await expect(module.locator('.player-page').last()).toBeVisible();
    await expect(module.locator('.question-answer').first()).toBeVisible();
  }
  await context.close();
});
