/** The guide on a shared phone: what a visit leaves, and leaving at once. */
import { readFile } from 'node:fs/promises';
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
  // Every page, and every fold of it.
  test.setTimeout(180_000);
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
    await page.locator('.quick-exit').click();
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
  await page.clock.install();
  await page.goto('/guide/');
  await page.clock.pauseAt(Date.now() + 60_000);
  const title = await page.locator('h1').innerText();
  await page.keyboard.press('Escape');
  await page.clock.runFor(1001);
  await page.keyboard.press('Escape');
  await expect(page.locator('h1')).toHaveText(title);
  await page.clock.runFor(999);
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
  await page.locator('.quick-exit').click();
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
  await expect(page.locator('.quick-exit')).toBeInViewport();
  await page.goto('/guide/letter/');
  await page.locator('form input').first().fill('Awa');
  await expect(page.locator('main noscript p')).toContainText(
    'peut montrer ce que vous avez écrit',
  );
  await expect(page.locator('[data-vanishes]')).toBeHidden();
  await expect(page.locator('[data-save]')).toBeHidden();
  await page.locator('.quick-exit').click();
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
});

test('"What this phone keeps" tells the truth, and erases', async ({ page, context }) => {
  await page.goto('/guide/kept/');
  await expect(page.getByText('Rien. Sanad ne garde rien')).toBeVisible();
  await page.goto('/modules/psychological-first-aid/look-listen-link/');
  await expect.poll(async () => (await storage(page)).local).toHaveLength(2);
  await page.goto('/guide/card/');
  await page.locator('[data-keep]').check();
  await page.locator('form input').first().fill('Awa');
  await page.goto('/guide/kept/');
  const keys = (await storage(page)).local;
  expect(keys).toContain('sanad:guide:card');
  await expect(page.locator('.stored-items li')).toHaveCount(keys.length);
  await expect(page.locator('.stored-items')).toContainText('Ce que vous avez écrit : Ma carte');
  await page.locator('.stored-items button', { hasText: 'Effacer' }).first().click();
  expect((await storage(page)).local).toHaveLength(keys.length - 1);
  await page.locator('[data-erase-all]').click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await expect(page.getByText('Rien. Sanad ne garde rien')).toBeVisible();
  expect(await storage(page)).toEqual(NOTHING);
  expect(await cookies(context)).toEqual([]);
});

test('what was erased does not come back: not with Back, not with a tick the browser restores', async ({
  page,
}) => {
  await page.goto('/guide/');
  await page.goto('/guide/card/');
  await page.locator('[data-keep]').check();
  await page.locator('[name="family"]').fill('un secret');
  await page.goto('/guide/kept/');
  await page.locator('[data-erase-all]').click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-keep]')).not.toBeChecked();
  await expect(page.locator('[name="family"]')).toHaveValue('');
  await page.locator('[name="carer"]').fill('autre');
  expect(await storage(page)).toEqual(NOTHING);
});

test('a page the browser set aside shows nothing that was erased', async ({ page, browser }) => {
  const executable = browser.browserType().executablePath();
  const launch = test.info().project.use.launchOptions;
  const own = await browser.browserType().launch({
    executablePath: executable,
    ...launch,
    // The shell without a window sets pages aside only where it is told to.
    args: [...(launch?.args ?? []), '--enable-bfcache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const tab = await own.newPage();
  const at = (path: string) => new URL(path, test.info().project.use.baseURL).href;
  await tab.goto(at('/guide/card/'));
  await tab.evaluate(() => Object.assign(window, { isSetAside: true }));
  await tab.locator('[data-keep]').check();
  await tab.locator('[name="family"]').fill('un secret');
  await tab.goto(at('/guide/kept/'));
  await tab.locator('[data-erase-all]').click();
  await expect(tab.getByText('C’est effacé.')).toBeVisible();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await expect(tab).toHaveURL(/card/);
  const isSetAside = () => tab.evaluate(() => 'isSetAside' in window).catch(() => false);
  await expect.poll(isSetAside).toBe(true);
  await expect(tab.locator('[name="family"]')).toHaveValue('');
  await tab.locator('[name="carer"]').fill('autre');
  expect(await storage(tab)).toEqual(NOTHING);
  await own.close();
  await page.close();
});

test('a page that is shown again after another erased everything shows nothing of it', async ({
  page,
  context,
}) => {
  await page.goto('/guide/card/');
  await page.locator('[data-keep]').check();
  await page.locator('[name="family"]').fill('un secret');
  const other = await context.newPage();
  await other.goto('/guide/kept/');
  await other.locator('[data-erase-all]').click();
  await expect(other.getByText('C’est effacé.')).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('[name="family"]')).toHaveValue('');
  await page.locator('[name="carer"]').fill('autre');
  expect(await storage(page)).toEqual(NOTHING);
});

test('the address of a source is its number, and what is typed goes to no spelling service', async ({
  page,
}) => {
  await page.goto('/guide/4/');
  await page.locator('.cite a').first().click();
  expect(new URL(page.url()).hash).toMatch(/^#ref-\d+$/);
  for (const tool of ['questions', 'letter']) {
    await page.goto(`/guide/${tool}/`);
    const isChecked = await page
      .locator('.tool-form :is(input, textarea)')
      .evaluateAll((all) => all.some((control) => (control as HTMLElement).spellcheck));
    expect(isChecked).toBe(false);
  }
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(/<title>(.*)<\/title>/.exec(file)?.[1]).toBe('feuille-4');
});
