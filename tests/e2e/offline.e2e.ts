/** The offline package is opened from the file system, without any server. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from '../../scripts/axe.ts';
import { answer, ticked } from '../lms/answer.ts';
import { packageOf } from '../lms/packages.ts';

const MODULE = 'psychological-first-aid';

test('a module in two languages: opened, answered, found again', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-offline-'));
  const options = { title: 'Pour le centre' };
  const files = unzipSync(await packageOf('offline', [MODULE], ['fr', 'ar'], options));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
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
