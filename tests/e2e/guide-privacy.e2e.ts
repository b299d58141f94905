/** The guide on a shared phone: what a visit leaves, and leaving at once. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { PAGES } from './site.ts';

const GUIDE = PAGES.filter((path) => /\/guide\//.test(path));
/** The guide in French, and in the one language that the guide alone has. */
const READ = GUIDE.filter((path) => /^\/(pt\/)?guide\//.test(path));

/** Everything a page can see of the browser's storage. */
const storage = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    windowName: window.name,
  }));
const NOTHING = {
  local: [],
  session: [],
  caches: [],
  databases: [],
  workers: 0,
  cookie: '',
  windowName: '',
};
const cookies = (context: BrowserContext) => context.cookies();

test('a visit of every page leaves nothing, asks no other host, and tells nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });
  expect(READ.length).toBeGreaterThan(8);
  for (const path of READ) {
    await page.goto(path);
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(page.url()).toBe(`${baseURL}${path}`);
    expect(await page.title()).toMatch(/^(Guide|Guia)(, ((outil|ferramenta) )?\d+)? – Sanad$/);
  }
  expect(foreign).toEqual([]);
  expect(await storage(page)).toEqual(NOTHING);
  expect(await cookies(context)).toEqual([]);
  // The rest of the site has noticed nothing either.
  await page.goto('/');
  await expect(page.locator('#resume')).toBeHidden();
  await page.goto('/progress/');
  expect(await storage(page)).toEqual(NOTHING);
});

test('addresses of the guide are numbers and plain words', () => {
  const words = GUIDE.map((path) => path.replace(/^(\/(ar|en|pt))?\/guide\/|\/$/g, ''));
  const plain = ['', 'kept', 'leave', 'take', 'poster'];
  const tools = ['checklist', 'questions', 'project', 'letter', 'card'];
  const known = [...plain, ...tools];
  expect(words.filter((word) => !/^\d+$/.test(word) && !known.includes(word))).toEqual([]);
});

for (const [language, path, title] of [
  ['French', '/guide/1/', 'Table de multiplication'],
  ['Arabic', '/ar/guide/letter/', 'جدول الضرب'],
  ['Portuguese', '/pt/guide/card/', 'Tabuada'],
] as const) {
  test(`leaving hides the page at once, offline too (${language})`, async ({ page, context }) => {
    await page.goto('/table/');
    await page.goto(path);
    const entries = await page.evaluate(() => history.length);
    const words = await page.locator('h1').innerText();
    const field = page.locator('form input[type="text"]').first();
    if (await field.count()) await field.fill('un secret');
    await context.setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => {
      // Chromium asks for the icon again when the address changes, and does without it.
      if (!request.url().endsWith('.svg')) requests.push(request.url());
    });
    await page.locator('.leave').click();
    await expect(page.locator('h1')).toHaveText(title);
    expect(await page.title()).toBe(title);
    expect(new URL(page.url()).pathname).toMatch(/^(\/(ar|pt))?\/table\/$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const text = await page.locator('body').innerText();
    expect(text).not.toContain(words);
    expect(await page.content()).not.toContain('un secret');
    expect(requests).toEqual([]);
    // The address shown is that of a real page, for whoever reloads it.
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(title);
    await page.goBack();
    await expect(page).toHaveURL(/\/table\/$/);
    await page.goForward();
    await expect(page.locator('h1')).toHaveText(title);
  });
}

test('Escape pressed twice leaves; once, or slowly, does not', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1200);
  await page.keyboard.press('Escape');
  await expect(page.locator('h1')).not.toHaveText('Table de multiplication');
  await page.keyboard.press('Escape');
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
  await expect(page.locator('h1')).toBeFocused();
});

test('after places of the same page were visited, Back still shows the neutral page', async ({
  page,
}) => {
  await page.goto('/guide/1/');
  await page.evaluate(() => {
    location.hash = '#main';
  });
  await page.locator('.leave').click();
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
  await expect(page).toHaveURL(/\/table\/$/);
});

test('without script the button is a link, and pages, folds and tools are there', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/guide/1/');
  await expect(page.locator('main')).toContainText('vous');
  await expect(page.locator('.leave')).toBeInViewport();
  await page.goto('/guide/letter/');
  await page.locator('form input').first().fill('Awa');
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('[data-save]')).toBeHidden();
  await page.locator('.leave').click();
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
});

test('"What this phone keeps" tells the truth, and erases', async ({ page, context }) => {
  await page.goto('/guide/kept/');
  await expect(page.getByText('Rien. Sanad ne garde rien')).toBeVisible();
  await page.goto('/modules/psychological-first-aid/look-listen-link/');
  await expect(page.locator('.save-status')).not.toHaveText('x');
  await page.goto('/guide/card/');
  await page.locator('[data-keep]').check();
  await page.locator('form input').first().fill('Awa');
  await page.goto('/guide/kept/');
  const keys = (await storage(page)).local;
  expect(keys).toContain('sanad:guide:card');
  await expect(page.locator('.kept li')).toHaveCount(keys.length);
  await expect(page.locator('.kept')).toContainText('Ce que vous avez écrit : Ma carte');
  await page.locator('.kept button', { hasText: 'Effacer' }).first().click();
  expect((await storage(page)).local).toHaveLength(keys.length - 1);
  await page.locator('[data-erase-all]').click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await expect(page.getByText('Rien. Sanad ne garde rien')).toBeVisible();
  expect(await storage(page)).toEqual(NOTHING);
  expect(await cookies(context)).toEqual([]);
});
