/**
 * Each sentence of the player's status line, and the fact that allows it: it is not shown before the
 * fact. The table in docs/status-line.md names these tests by the key of the sentence.
 */
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { fr } from '../../src/i18n/messages/fr.ts';
import { OddServer } from '../lms/odd/server.ts';
import type { OddWindow, PageSettings } from '../lms/odd/page-runtime.ts';
import { blockStores, giveInPage, questionOf } from '../lms/in-page.ts';
import { packageOf } from '../lms/packages.ts';
import { quizKeys } from '../lms/keys.ts';
import { noteStatus, shownStatus } from '../lms/shown-status.ts';

const MODULE = 'psychological-first-aid';
const PLAIN: Omit<PageSettings, 'record' | 'commits'> = {
  ...{ is12: true, learner: 'amina', late: 0, isOpened: false, isSingle: true },
  ...{ hasBeaconLimit: false, yes: 'true', commit: 'yes', empty: '' },
};
type Key = {
  [K in keyof typeof fr]: (typeof fr)[K] extends string ? K : never;
}[keyof typeof fr];

let server: OddServer;
test.beforeAll(async () => {
  server = await new OddServer(await packageOf('scorm12', [MODULE])).start();
});
test.afterAll(() => server.stop());

const line = (page: Page) => page.frameLocator('iframe').locator('.player-progress .save-status');
const shows = (page: Page, key: Key, timeout = 15_000) =>
  expect(line(page)).toHaveText(fr[key], { timeout });
const frameOf = (page: Page): Frame =>
  page.frames().find((one) => one.parentFrame() === page.mainFrame())!;

/** Opens an activity of its own, and notes what the status line shows from then on. */
async function open(
  page: Page,
  settings: Partial<typeof PLAIN> = {},
  record = {},
): Promise<string> {
  const name = test.info().testId;
  server.setRecord(name, record);
  await noteStatus(page);
  await page.goto(server.launch(name, { ...PLAIN, ...settings }));
  return name;
}

const FIRST = questionOf('first-words');

/** Gives the answer to the first question; what the line says right after it. */
async function answer(page: Page, letter = 'b'): Promise<string> {
  return (await frameOf(page).$eval(FIRST, giveInPage, { _: letter })).text;
}

const commitsAre = (page: Page, fault: 'failing' | 'unreachable' | 'none') =>
  page.evaluate((next) => {
    (window as unknown as OddWindow).commitFault = next;
  }, fault);
const savedIn = (name: string) => server.recordOf(name)['cmi.suspend_data'] ?? '';
const never = async (page: Page, key: Key) =>
  expect(await shownStatus(page), key).not.toContain(fr[key]);
const block = (context: BrowserContext) => context.addInitScript(blockStores);

test('lms.waiting: while the API is looked for', async ({ page }) => {
  await open(page, { late: 1500 });
  await shows(page, 'lms.waiting');
  await shows(page, 'save.lms');
  expect((await shownStatus(page)).at(0)).toBe(fr['lms.waiting']);
});

test('lms.missing: six seconds without an API, and as long as there is none', async ({ page }) => {
  const began = performance.now();
  await open(page, { late: 8500 });
  await shows(page, 'lms.missing');
  expect(performance.now() - began).toBeGreaterThan(6000);
  await answer(page);
  await shows(page, 'lms.missing');
  await shows(page, 'save.lms', 25_000);
});

test('lms.sending: an answer that no commit has held yet', async ({ page }) => {
  const name = await open(page);
  await shows(page, 'save.lms');
  await never(page, 'lms.sending');
  expect(await answer(page)).toBe(fr['lms.sending']);
  expect(savedIn(name)).not.toMatch(/;a\d/);
});

test('save.lms: a commit that held the answer was answered "true"', async ({ page }) => {
  const name = await open(page);
  await shows(page, 'save.lms');
  await commitsAre(page, 'failing');
  await answer(page);
  await shows(page, 'lms.kept');
  const before = (await shownStatus(page)).filter((text) => text === fr['save.lms']).length;
  expect(before).toBe(1);
  await commitsAre(page, 'none');
  await shows(page, 'save.lms');
  expect(savedIn(name)).toMatch(/;a\d+b$/);
});

test('save.lms: not where a request of the platform failed, although it says "true"', async ({
  page,
}) => {
  const name = await open(page);
  await shows(page, 'save.lms');
  await commitsAre(page, 'unreachable');
  await answer(page);
  await shows(page, 'lms.kept');
  expect(savedIn(name)).not.toMatch(/;a\d/);
});

test('lms.unproved: Commit is silent, and the platform gives back what it was given', async ({
  page,
}) => {
  const name = await open(page, { commit: 'nothing' });
  await shows(page, 'lms.unproved');
  expect(await answer(page)).toBe(fr['lms.sending']);
  await shows(page, 'lms.unproved');
  expect(savedIn(name)).toMatch(/;a\d+b$/);
  await never(page, 'save.lms');
});

test('lms.kept: the platform fails, and this browser has the copy', async ({ page }) => {
  await open(page);
  await shows(page, 'save.lms');
  await never(page, 'lms.kept');
  await commitsAre(page, 'failing');
  await answer(page);
  await shows(page, 'lms.kept');
  const copies = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('sanad:lms:')),
  );
  expect(copies).toHaveLength(1);
  expect(copies[0]![1]).toMatch(/;a\d+b/);
});

test('lms.unsaved: the platform fails, and the browser keeps nothing', async ({
  page,
  context,
}) => {
  await block(context);
  await open(page);
  await shows(page, 'save.lms');
  await never(page, 'lms.unsaved');
  await commitsAre(page, 'failing');
  await answer(page);
  await shows(page, 'lms.unsaved');
  await never(page, 'lms.kept');
});

/** A browser that does not tell where a frame goes: the session is ended with its document. */
async function reloadFrame(page: Page, name: string): Promise<void> {
  await shows(page, 'save.lms');
  await answer(page);
  await expect.poll(() => savedIn(name)).toMatch(/;a\d+b$/);
  await frameOf(page).evaluate(() => location.reload());
}
const hideNavigation = () => Object.defineProperty(window, 'navigation', { value: undefined });

test('lms.over: the platform has ended the session, and this browser has the copy', async ({
  page,
}) => {
  await page.addInitScript(hideNavigation);
  const name = await open(page);
  await reloadFrame(page, name);
  await shows(page, 'lms.over');
  await expect(frameOf(page).locator('[data-reload]')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('sanad:lms:');
});

test('lms.lost: the platform has ended the session, and nothing is kept', async ({
  page,
  context,
}) => {
  await block(context);
  await page.addInitScript(hideNavigation);
  const name = await open(page);
  await reloadFrame(page, name);
  await shows(page, 'lms.lost');
  await never(page, 'lms.over');
  await expect(frameOf(page).locator('[data-reload]')).toBeVisible();
});

test('lms.unreadable: the record is of another version', async ({ page }) => {
  const name = await open(page, {}, { 'cmi.suspend_data': '2;p1' });
  await shows(page, 'lms.unreadable');
  await answer(page);
  await page.goto('about:blank');
  expect(savedIn(name)).toBe('2;p1');
});

test('save.readOnly: the platform has opened the module for review', async ({ page }) => {
  const name = await open(page, { mode: 'review' }, { 'cmi.suspend_data': '1;p1' });
  await shows(page, 'save.readOnly');
  await answer(page);
  await page.goto('about:blank');
  expect(server.recordOf(name)).toEqual({ 'cmi.suspend_data': '1;p1' });
});

test('player.finished: the commit with the completion was answered "true"', async ({ page }) => {
  const name = await open(page, {}, { 'cmi.suspend_data': '1;pq;s1.2.3' });
  await shows(page, 'save.lms');
  await commitsAre(page, 'failing');
  for (const [item, fields] of await quizKeys(MODULE))
    await frameOf(page).$eval(questionOf(item), giveInPage, fields);
  await shows(page, 'lms.kept');
  await never(page, 'player.finished');
  expect(server.recordOf(name)['cmi.core.lesson_status']).not.toBe('completed');
  await commitsAre(page, 'none');
  await shows(page, 'player.finished');
  expect(server.recordOf(name)['cmi.core.lesson_status']).toBe('completed');
});

/** Opens the package as a page of its own, without a platform. */
async function openAlone(page: Page): Promise<() => Promise<string>> {
  const name = await open(page);
  const frame = frameOf(page);
  await shows(page, 'save.lms');
  const address = frame.url();
  await page.goto('about:blank');
  await page.goto(address);
  const own = page.locator('.player-progress .save-status');
  await expect(own).not.toBeEmpty();
  server.forget(name);
  return async () => (await own.textContent()) ?? '';
}

test('player.local: no platform is around the package, and this browser stores', async ({
  page,
}) => {
  const text = await openAlone(page);
  expect(await text()).toBe(fr['player.local']);
  await page.$eval(FIRST, giveInPage, { _: 'b' });
  expect(await text()).toBe(fr['player.local']);
  const stored = await page.evaluate((key) => localStorage.getItem(key), `sanad:1:${MODULE}`);
  expect(stored).toMatch(/;a\d+b/);
});

test('save.none, save.failed: no platform, and the browser stores nothing', async ({
  page,
  context,
}) => {
  await block(context);
  const text = await openAlone(page);
  expect(await text()).toBe(fr['save.none']);
  await page.$eval(FIRST, giveInPage, { _: 'b' });
  expect(await text()).toBe(fr['save.failed']);
});

test('save.aside: a record that could not be read was set aside', async ({ page }) => {
  const name = test.info().testId;
  await page.goto(server.launch(name, PLAIN).replace('lms.html', 'login.html'));
  await page.evaluate((key) => localStorage.setItem(key, '2;p1'), `sanad:1:${MODULE}`);
  const text = await openAlone(page);
  expect(await text()).toBe(fr['save.aside']);
  const aside = await page.evaluate((key) => localStorage.getItem(key), `sanad:1:${MODULE}:aside`);
  expect(aside).toBe('2;p1');
});
