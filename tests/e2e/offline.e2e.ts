/** The offline package is opened from the file system, without any server. */
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from '../../scripts/axe.ts';
import { answer, ticked } from '../lms/answer.ts';
import { folderOf, packageOf } from '../lms/packages.ts';

const MODULE = 'psychological-first-aid';

/** Writes the module of one language as a trainer gives it, and gives the address of its first page. */
async function fileOf(standard: 'offline' | 'single-file'): Promise<string> {
  const bytes = await packageOf(standard, [MODULE]);
  const files = standard === 'offline' ? unzipSync(bytes) : { 'index.html': bytes };
  return `file://${await folderOf(files)}/index.html`;
}

test('a module in two languages: opened, answered, found again', async ({ page }) => {
  const options = { title: 'Pour le centre' };
  const zip = await packageOf('offline', [MODULE], ['fr', 'ar'], options);
  const folder = await folderOf(unzipSync(zip));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${folder}/index.html`);
  await expect(page.locator('h1')).toHaveText('Pour le centre');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await answer(page.locator('sanad-question[data-item="first-words"]'), ['b']);
  await page.locator('.player-menu summary').click();
  await page.getByRole('link', { name: 'الصفحة الأولى للحزمة' }).click();
  await page.getByRole('link', { name: /Français/ }).click();
  await expect(page.locator('.player-progress .save-status')).toHaveText(
    'Ouvert hors d’une plateforme : la progression reste dans ce navigateur.',
  );
  expect(await ticked(page.locator('sanad-question[data-item="first-words"]'))).toEqual(['b']);
  // What is no encoding names no page: the place that was kept is shown.
  await page.goto(`file://${folder}/${MODULE}/fr.html#%E0%A4`);
  await expect(page.locator('.player-page:visible')).toHaveCount(1);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

test.describe('in this browser', () => {
  const status = (page: Page) => page.locator('.player-progress .save-status');
  const question = (page: Page) => page.locator('sanad-question[data-item="first-words"]');

  for (const standard of ['offline', 'single-file'] as const) {
    test(`${standard}: what a later version kept is set aside before anything is written`, async ({
      page,
    }) => {
      await page.goto(await fileOf(standard));
      await expect(status(page)).toHaveText(/progression reste dans ce navigateur/);
      const key = `sanad:1:${MODULE}`;
      await page.evaluate((own) => localStorage.setItem(own, '9;later'), key);
      await page.reload();
      await expect(status(page)).toHaveText(/mise de côté, rien n’est perdu/);
      await answer(question(page), ['b']);
      const kept = await page.evaluate(() => Object.entries(localStorage));
      expect(kept.filter(([, text]) => text === '9;later')).toHaveLength(1);
      expect(Object.fromEntries(kept)[key]).toMatch(/^1;p1;a\d+b$/);
    });

    test(`${standard}: a browser that keeps nothing says so before anything is answered`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto(await fileOf(standard));
      await expect(status(page)).toHaveText(/^Ce navigateur refuse de garder la progression/);
      await answer(question(page), ['b']);
      await expect(status(page)).toHaveText(/la dernière réponse n’a pas pu/);
    });
  }
});
