/** A learner keeps a copy, takes it up on another device, and erases everything. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { answer } from '../lms/answer.ts';

const LESSON = '/modules/psychological-first-aid/look-listen-link/';

test('a copy goes to another device, which keeps what it had; damaged files change nothing', async ({
  page,
  browser,
}) => {
  await page.goto(LESSON);
  await answer(page.locator('sanad-question[data-item="first-words"]'), ['b']);
  await page.goto('/progress/');
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const path = await (await download).path();
  const copy = await readFile(path, 'utf8');
  expect((await download).suggestedFilename()).toMatch(/^sanad-progression-\d{4}-\d\d-\d\d\.json$/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(LESSON);
  await answer(other.locator('sanad-question[data-item="needs-more-than-pfa-now"]'), ['a']);
  await other.goto('/progress/');
  const before = await other.evaluate(() => JSON.stringify(localStorage));
  const give = (content: string) =>
    other.locator('[data-restore]').setInputFiles({
      name: 'copy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  for (const [content, words] of [
    ['{"a":1}', 'n’est pas une copie de Sanad'],
    [copy.replace('a', 'b'), 'rien n’a été changé'],
  ] as const) {
    await give(content);
    await expect(other.locator('.backup-status')).toContainText(words);
    expect(await other.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  }
  await give(copy);
  await expect(other.locator('.backup-status')).toContainText('La copie est reprise');
  await other.goto(LESSON);
  for (const item of ['first-words', 'needs-more-than-pfa-now']) {
    const result = other.locator(`sanad-question[data-item="${item}"] .question-result`);
    await expect(result).not.toBeEmpty();
  }
});

test('erasing asks first, then leaves nothing', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page.locator('sanad-question[data-item="first-words"]'), ['b']);
  await page.goto('/progress/');
  await page.locator('[data-erase]').click();
  await page.locator('.backup-tools dialog [value="keep"]').click();
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.locator('[data-erase]').click();
  await page.locator('.backup-tools dialog [value="erase"]').click();
  await expect(page.locator('.backup-status')).toHaveText('Tout est effacé.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
