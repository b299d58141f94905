/** Spaced review: what was answered comes back when it is due, and can leave for Anki. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answer } from '../lms/answer.ts';

const LESSON = '/modules/psychological-first-aid/look-listen-link/';
const WORDS = 'sanad-question[data-item="first-words"]';

test('a question comes back the next day, wrong ones first, and then later and later', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 10));
  await page.goto('/progress/review/');
  await expect(page.locator('.spaced-review-count')).toContainText('Rien à revoir aujourd’hui');
  await page.goto(LESSON);
  await answer(page.locator(WORDS), ['b']);
  await page.goto('/');
  await expect(page.locator('#due')).toBeHidden();

  await page.clock.setFixedTime(new Date(2026, 10, 27, 10));
  await page.goto('/');
  await expect(page.locator('#due a')).toHaveText('Questions à revoir\u00a0: 1');
  await page.locator('#due a').click();
  await expect(page.locator(WORDS)).toBeVisible();
  await expect(page.locator('.spaced-review-forecast tbody tr').first()).toContainText('1');
  await answer(page.locator(WORDS), ['b']);
  await expect(page.locator('.spaced-review-count')).toHaveText('C’est fait pour aujourd’hui.');
  await expect(page.locator('.spaced-review-forecast tbody tr').first()).toContainText('0');
  await page.reload();
  await expect(page.locator('.spaced-review-count')).toHaveText('Rien à revoir aujourd’hui.');
});

test('an item that no longer exists is passed over', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem('sanad:1:@review', 'r1;psychological-first-aid=998:g193;gone=1:g193'),
  );
  await page.goto('/progress/review/');
  await expect(page.locator('.spaced-review-count')).toContainText('Rien à revoir aujourd’hui');
});

test('Anki’s file has one note for each question', async ({ page }) => {
  await page.goto('/ar/progress/review/');
  const link = page.locator('a[download][href*="psychological-first-aid"]');
  expect(await link.getAttribute('href')).toBe('/anki/psychological-first-aid.ar.txt');
  const text = readFileSync('dist/anki/psychological-first-aid.ar.txt', 'utf8');
  const notes = text.split('\n').filter((line) => line.startsWith('"sanad-'));
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(note.split('\t')).toHaveLength(4);
});
