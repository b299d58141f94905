/** Search: as one types, by keyboard, by kind, in French and Arabic. */
import { expect, test, type Page } from '@playwright/test';

async function search(page: Page, words: string) {
  await page.locator('#search').pressSequentially(words, { delay: 20 });
  await expect(page.locator('.search-count')).not.toBeEmpty();
}

test('the index is not loaded before the field is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await search(page, 'débriefing');
  expect(requests.some((url) => url.includes('pagefind'))).toBe(true);
  await expect(page.locator('.search-results li').first()).toBeVisible();
});

test('results are reached and opened by keyboard', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#search').focus();
  await search(page, 'naufrage');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-results a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);
});

test('a kind limits the results', async ({ page }) => {
  await page.goto('/search/');
  await search(page, 'Nador');
  const kinds = async () => [...new Set(await page.locator('.search-kind').allTextContents())];
  await expect.poll(async () => (await kinds()).length).toBeGreaterThan(1);
  await page.locator('.search-kinds input[value="practice"]').check();
  await expect.poll(kinds).toEqual(['Bonnes pratiques']);
});

for (const [name, word] of [
  ['without diacritics', 'النفسية'],
  ['with diacritics', 'النَّفْسِيَّة'],
] as const) {
  test(`an Arabic word is found ${name}`, async ({ page }) => {
    await page.goto('/ar/search/');
    await search(page, word);
    await expect(page.locator('.search-results li').first()).toBeVisible();
    await expect(page.locator('.search-results mark').first()).toContainText('نفس');
  });
}

test('a word that is nowhere gives a plain answer', async ({ page }) => {
  await page.goto('/en/search/');
  await search(page, 'zzzqqqxxx');
  await expect(page.locator('.search-count')).toHaveText('No result. Try a shorter word.');
});
