/**
 * `npm run screenshots`, after a build: makes the pictures of docs/trainers.md, in docs/trainers/.
 */
import { mkdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { withSite } from './site-browser.ts';

const FOLDER = 'docs/trainers';
mkdirSync(FOLDER, { recursive: true });

await withSite(async (browser, site) => {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(`${site}/workshop/?module=psychological-first-aid`);
  await page.getByLabel('Norme').waitFor();
  await page.locator('.builder-contents p').first().waitFor();
  await shoot(page, '1-choose', '.builder > fieldset:nth-of-type(1)');
  await shoot(page, '2-settings', '.builder > fieldset:nth-of-type(2)');
  await page.getByRole('button', { name: 'Faire le paquet' }).click();
  await page.locator('.builder-made a').waitFor();
  await page.locator('.builder details').evaluate((details) => details.setAttribute('open', ''));
  await shoot(page, '3-make', '.builder > section');
  await page.getByRole('button', { name: /^Essayer / }).click();
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  const frame = page.frameLocator('.preview-frame iframe').frameLocator('iframe');
  await frame.locator('h1').first().waitFor();
  await shoot(page, '4-try', '.preview-frame');
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.getByText('Séance fermée par le paquet').waitFor();
  await page.waitForTimeout(400);
  await shoot(page, '5-report', '.preview-report');

  const phone = await browser.newPage({ viewport: { width: 400, height: 640 } });
  await phone.goto(pathToFileURL('dist/shelf/psychological-first-aid-fr-single-file.html').href);
  await phone.locator('.player-module input[type="search"]').fill('débriefing');
  await shoot(phone, '6-file', 'body');
});

async function shoot(page: Page, name: string, part: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  if (part === 'body') await page.screenshot({ path, animations: 'disabled' });
  else await page.locator(part).first().screenshot({ path, animations: 'disabled' });
  console.log(`${path}: ${statSync(path).size} bytes`);
}
