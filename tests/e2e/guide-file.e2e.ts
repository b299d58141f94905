/** The guide taken away: one file opened by double click, and pages kept for no network. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const LARGEST = 300 * 1024;

for (const [language, goal, title] of [
  ['fr', 'Ma lettre de santé', 'Table de multiplication'],
  ['ar', 'رسالتي الصحية', 'جدول الضرب'],
  ['en', 'My health letter', 'Multiplication table'],
  ['pt', 'A minha carta de saúde', 'Tabuada'],
] as const) {
  test(`the whole guide in one file, in ${language}`, async ({ page, browser }) => {
    const file = resolve(`dist/shelf/guide-${language}.html`);
    expect(statSync(file).size).toBeLessThanOrEqual(LARGEST);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => problems.push(request.url()));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`file://${file}`);
    expect(problems.splice(0)).toEqual([`file://${file}`]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);

    // Links among pages and tools lead to a place in the file.
    const lost = await page.$$eval('a[href^="#"]', (links) =>
      links
        .map((link) => link.getAttribute('href')!)
        .filter((href) => !document.querySelector(href)),
    );
    expect(lost).toEqual([]);
    await page.getByRole('link', { name: goal }).first().click();
    await expect(page.getByRole('heading', { name: goal })).toBeInViewport();

    // Tools compute, save and keep.
    const project = page.locator('sanad-tool-form[data-tool="project"]');
    await project.locator('[name="money-out-1-amount"]').fill('20');
    await expect(project.locator('[data-balance]')).toContainText('20');
    const letter = page.locator('sanad-tool-form[data-tool="letter"]');
    await letter.locator('[name="name"]').fill('Awa');
    const download = page.waitForEvent('download');
    await letter.locator('[data-save]').click();
    expect((await download).suggestedFilename()).toMatch(/-4-[\d-]+\.html$/);
    const card = page.locator('sanad-tool-form[data-tool="card"]');
    await card.locator('[name="family"]').fill('Moussa');
    await card.locator('[data-keep]').check();
    await page.reload();
    await expect(card.locator('[name="family"]')).toHaveValue('Moussa');
    await expect(page.locator('.stored-items li')).toHaveCount(1);
    await page.locator('[data-erase-all]').click();
    await expect(page.locator('.stored-items li')).toHaveCount(0);
    await expect(card.locator('[data-keep]')).not.toBeChecked();
    await card.locator('[name="family"]').fill('Moussa B.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.locator('.quick-exit').click();
    await expect(page.locator('h1')).toHaveText(title);
    expect(await page.locator('main').count()).toBe(1);
    expect(problems.filter((problem) => problem !== `file://${file}`)).toEqual([]);

    // Without script the neutral page covers the guide.
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`file://${file}`);
    await plain.locator('.quick-exit').click();
    await expect(plain.getByRole('heading', { name: title })).toBeInViewport();
    const covering = await plain.evaluate(
      () => document.elementFromPoint(20, 400)?.closest('#table') !== null,
    );
    expect(covering).toBe(true);
  });
}

test('pages are kept only when asked, open without network, and are erased', async ({
  page,
  context,
}) => {
  await page.goto('/guide/take/');
  const start = page.locator('sanad-offline [data-start]');
  await expect(start).toHaveText(/Garder les pages \(\d+\sKo\)/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await start.click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('sans réseau');
  await context.setOffline(true);
  for (const path of ['/guide/', '/guide/1/', '/guide/letter/', '/guide/kept/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const font = await page
      .locator('.quick-exit')
      .evaluate((button) => getComputedStyle(button).fontWeight);
    expect(font, 'its style sheet is there').toBe('700');
  }
  // Pages of the rest of the site, and other languages, were not asked for.
  const arrives = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url, { cache: 'no-store' }).then(
          () => true,
          () => false,
        ),
      path,
    );
  expect([await arrives('/modules/'), await arrives('/ar/guide/')]).toEqual([false, false]);
  expect(await arrives('/guide/1/')).toBe(true);
  await page.goto('/guide/kept/');
  await expect(page.locator('.stored-items li')).toHaveCount(2);
  await page.locator('.quick-exit').click();
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
  await page.goto('/guide/kept/');
  await page.locator('[data-erase-all]').click();
  await expect(page.getByText('Rien. Sanad ne garde rien')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await arrives('/guide/1/')).toBe(false);
});

test('in a language of the guide alone, its pages are kept in its own place', async ({
  page,
  context,
}) => {
  await page.goto('/pt/guide/take/');
  const start = page.locator('sanad-offline [data-start]');
  await expect(start).toHaveText(/Guardar as páginas \(\d+\sKB\)/);
  await start.click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('Abrem sem rede');
  expect(await page.evaluate(() => caches.keys())).toEqual([
    expect.stringMatching(/^sanad-guide-pt-[0-9a-f]{12}$/),
  ]);
  await context.setOffline(true);
  for (const [path, language] of [
    ['/pt/guide/1/', 'pt'],
    ['/pt/guide/letter/', 'pt'],
    ['/pt/guide/project/', 'fr'],
    ['/pt/guide/kept/', 'pt'],
  ] as const) {
    await page.goto(path);
    const heading = page.locator('h1');
    await expect(heading).toBeVisible();
    expect(await heading.evaluate((h1) => h1.closest<HTMLElement>('[lang]')?.lang)).toBe(language);
  }
  await expect(page.locator('.stored-items li')).toHaveCount(2);
  await page.locator('[data-erase-all]').click();
  await expect(page.getByText('O Sanad não guarda nada')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('erasing the pages of one language leaves those of another whose tag begins alike', async ({
  page,
}) => {
  await page.goto('/ar/guide/take/');
  await page.evaluate(() => caches.open('sanad-guide-ar-Xxxx-0123456789ab'));
  await page.locator('sanad-offline [data-start]').click();
  await page.locator('sanad-offline [data-stop]').click();
  await expect(page.locator('sanad-offline [data-start]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(['sanad-guide-ar-Xxxx-0123456789ab']);
});

test('pages kept are erased where they were asked for', async ({ page }) => {
  await page.goto('/ar/guide/take/');
  await page.locator('sanad-offline [data-start]').click();
  await page.locator('sanad-offline [data-stop]').click();
  await expect(page.locator('sanad-offline [data-start]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('when a page cannot be fetched, nothing is kept and the person is told', async ({
  page,
  context,
}) => {
  await page.goto('/guide/take/');
  await context.route('**/guide/card/', (route) => route.abort());
  await page.locator('sanad-offline [data-start]').click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('n’ont pas pu');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('on a network that breaks, what has arrived is not fetched again', async ({
  page,
  context,
}) => {
  await page.goto('/guide/take/');
  await page.evaluate(async () => {
    const worker = await (await fetch('/guide/offline.js')).text();
    const { version } = JSON.parse(/^const OFFLINE=(.*);$/m.exec(worker)![1]!);
    const cache = await caches.open(`sanad-guide-fr-${version}`);
    await cache.add('/guide/1/');
  });
  const fetched: string[] = [];
  await context.route('**/guide/{1,2}/', async (route) => {
    fetched.push(new URL(route.request().url()).pathname);
    await route.continue();
  });
  await page.locator('sanad-offline [data-start]').click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('sans réseau');
  expect(fetched).toEqual(['/guide/2/']);
  await context.setOffline(true);
  await page.goto('/guide/1/');
  await expect(page.locator('h1')).toBeVisible();
});

/** Pages of a PDF, counted in its objects. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of ['fr', 'ar']) {
  test(`the one file prints as a booklet, and a sheet of it alone (${language})`, async ({
    page,
  }) => {
    await page.goto(`file://${resolve(`dist/shelf/guide-${language}.html`)}`);
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('#p-1-essential > p')
      .first()
      .evaluate((text) => (Number.parseFloat(getComputedStyle(text).fontSize) * 72) / 96);
    expect(points).toBeGreaterThanOrEqual(11);
    await expect(page.locator('#p-kept')).toBeHidden();
    // Which faces a machine has moves a page or two.
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(54);

    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const letter = page.locator('sanad-tool-form[data-tool="letter"]');
    await letter.locator('[data-print]').evaluate((button: HTMLButtonElement) => button.click());
    await expect(page.locator('#p-letter h1')).toBeVisible();
    await expect(page.locator('#p-1')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('#p-1')).toBeVisible();
  });
}

test('while the pages arrive, the person is told to wait', async ({ page, context }) => {
  await page.goto('/guide/take/');
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await context.route('**/guide/card/', async (route) => {
    await held;
    await route.continue();
  });
  const start = page.locator('sanad-offline [data-start]');
  await start.click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('Un moment');
  await expect(start).toBeDisabled();
  release();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('sans réseau');
});
