/** What trainers print comes out on the sheets it was made for. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

const french = PAGES.filter((path) => !/^\/(ar|en)\//.test(path));
const sheets = french.filter((path) => path.endsWith('/facilitator/'));
const stations = french.filter((path) => /^\/stations\/[^/]+\/$/.test(path));

/** Lessons with a job aid, in every language. */
const aids = PAGES.filter(
  (path) =>
    /\/modules\//.test(path) &&
    readFileSync(`dist${path}index.html`, 'utf8').includes('class="part part-keep"'),
);

/** Pages of a PDF, counted in its objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('there are sheets, stations and job aids', () => {
  const written = ['sessions', 'stations'].map(
    (kit) => readdirSync(`content/kits/${kit}/fr`).length,
  );
  expect([sheets.length, stations.length]).toEqual(written);
  expect(aids.length).toBeGreaterThanOrEqual(27);
});

for (const path of aids) {
  test(`the job aid of ${path} is one sheet`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('.part-keep [data-print]').click();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
}

for (const path of sheets) {
  test(`${path} prints on three pages`, async ({ page }) => {
    await page.goto(path);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
  });
}

for (const path of stations) {
  test(`${path} prints each of its sheets apart`, async ({ page }) => {
    await page.goto(path);
    // How to run it, the instruction, each standardised part, the grid.
    const parts = await page.locator('.part-candidate, .part-actor').count();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + parts + 1);
  });
}

for (const path of ['/session/', '/ar/session/']) {
  test(`the cards of ${path} print alone, two on a sheet`, async ({ page }) => {
    await page.goto(path);
    const cards = await page.locator('#cards figure').count();
    expect(cards).toBe(11);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('#cards [data-print]').click();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(Math.ceil(cards / 2));
  });
}

test('a job aid prints alone, on one sheet that says who has reviewed it', async ({ page }) => {
  await page.goto('/modules/severe-and-urgent/danger-signs-and-first-response/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('.part-keep [data-print]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lesson-body > .notice')).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});
