/** Everything that is kept in a browser has the name that earlier versions gave it (tests/golden/storage.json). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { answer, opened } from '../lms/answer.ts';
import { Lms } from '../lms/host.ts';
import { setFaults } from '../lms/hostile.ts';
import { Lrs } from '../lms/lrs.ts';
import { folderOf, packageOf } from '../lms/packages.ts';
import { launchOptions } from './preview-page.ts';

test.use({ launchOptions });

/** A place of the golden file, with what is kept there: each key has a form of value, and a writer. */
interface Room {
  readonly where: string;
  readonly keys: Readonly<Record<string, { readonly value: string; readonly writer: string }>>;
}
const ROOMS = JSON.parse(readFileSync('tests/golden/storage.json', 'utf8')) as Room[];

const MODULE = 'psychological-first-aid';
const PATH_TEST = 'test-border-guards-a';
const LESSON = `/modules/${MODULE}/look-listen-link/`;
const LATER = '9;later';

type Kept = Record<string, string>;

/** A key of this run, by its pattern in the golden file. */
const patternOf = (key: string) =>
  key
    .replace(PATH_TEST, 'test-<path>-<form>')
    .replace(MODULE, '<module>')
    .replace(/^sanad@\d+:/, 'sanad@<n>:')
    .replace(/^(sanad:guide:)card(?=$|:)/, '$1<tool>')
    .replace(/^(sanad-guide-)fr-[0-9a-f]{12}$/, '$1<language>-<hex>')
    .replace(/:[0-9a-f]{32}(:\w+)?$/, (_all, attempt) => `:<hex>${attempt ? ':<attempt>' : ''}`);

/** What was found must be what the golden file lists, no more and no less, each in its form. */
function expectRoom(where: string, kept: Kept) {
  const keys = ROOMS.find((room) => room.where === where)?.keys ?? {};
  const found = Object.entries(kept).map(([key, value]) => [patternOf(key), value] as const);
  const names = [...new Set(found.map(([pattern]) => pattern))];
  expect(names.sort(), where).toEqual(Object.keys(keys).sort());
  for (const [pattern, value] of found) {
    expect(value, `${where}: ${pattern}`).toMatch(new RegExp(keys[pattern]?.value ?? ''));
  }
}

/**
 * Everything that a page can see of its origin's storage; cookies are never used.
 * @param expected names of the databases that there are
 */
async function storage(page: Page | Frame, expected: readonly string[] = []) {
  const { cookie, databases, ...kept } = await page.evaluate(async () => {
    // A document opened as a file can have no cache and no worker.
    const isServed = location.protocol !== 'file:';
    const registrations = isServed ? await navigator.serviceWorker.getRegistrations() : [];
    return {
      local: { ...localStorage } as Record<string, string>,
      session: { ...sessionStorage } as Record<string, string>,
      caches: isServed ? await caches.keys() : [],
      workers: registrations.map(({ scope }) => new URL(scope).pathname),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookie: document.cookie,
    };
  });
  expect([cookie, databases]).toEqual(['', expected]);
  return kept;
}

/** The texts in the database of packages in an LMS. */
const database = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('sanad-lms');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('copies').objectStore('copies').getAll();
          const entries = () =>
            (all.result as { key: string; text: string }[]).map(({ key, text }) => [key, text]);
          all.onsuccess = () => resolve(Object.fromEntries(entries()) as Record<string, string>);
        };
      }),
  );

const named = (names: readonly string[]): Kept => Object.fromEntries(names.map((n) => [n, '']));
const question = (page: Page) => page.locator('sanad-question[data-item="first-words"]');

async function learnAs(page: Page, choose: () => Promise<void>, name: string) {
  await page.goto('/progress/');
  await choose();
  await expect(page.locator('.learner-now')).toContainText(name);
  await page.goto(LESSON);
  await answer(question(page), ['b']);
}

test('the site: lesson, quiz, test, named learner, guest, guide, preview', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(
    (texts) => texts.forEach(([key, text]) => localStorage.setItem(key!, text!)),
    [
      [`sanad:1:${MODULE}`, LATER],
      [`sanad:1:${MODULE}:aside`, '9;earlier'],
      ['sanad:1:@review', 'r9;later'],
      ['sanad-learners', '{"version":9}'],
      ['sanad:guide:card', '[9]'],
    ],
  );
  await page.goto(LESSON);
  await answer(question(page), ['b']);
  await page.goto(`/modules/${MODULE}/quiz/`);
  const first = page
    .locator('.quiz-items sanad-question:has(input[type="radio"][value="a"])')
    .first();
  await answer(first, ['a']);
  await page.goto('/paths/border-guards/test-a/');
  await page.locator('.quiz-time input[value="0"]').check();
  await page.locator('.quiz-time button').click();
  await page.locator('.quiz-items input[type="radio"]:visible').first().check();
  await expect(page.locator('.quiz-score')).toContainText('1 sur');

  await page.goto('/guide/card/');
  await page.locator('[data-keep]').check();
  await page.locator('[name="family"]').fill('Awa');
  await page.goto('/guide/take/');
  await page.locator('sanad-offline [data-start]').click();
  await expect(page.locator('sanad-offline [role="status"]')).toContainText('sans réseau');

  await page.goto(`/workshop/?module=${MODULE}`);
  await page.getByRole('button', { name: 'Faire le paquet' }).click();
  await page.getByRole('button', { name: /^Essayer / }).click();
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(page.locator('.preview-report')).toContainText('Séance ouverteoui');
  const { caches, workers } = await storage(page);
  // What the preview keeps is at the second name of the host, where its mark stands too, and the
  // copy that the package keeps as it would in an LMS.
  const host = page.frames().find((frame) => frame.url().endsWith('/workshop/host/'))!;
  const preview = await storage(host, ['sanad-lms']);
  expect(preview.local).toMatchObject({ [preview.caches[0]!]: '' });
  expectRoom('site, Cache Storage', named([...caches, ...preview.caches]));
  expectRoom('site, service workers', named([...workers, ...preview.workers]));

  const add = async () => {
    await page.locator('.learner-add input').fill('Fatima');
    await page.locator('.learner-add button').click();
  };
  await learnAs(page, add, 'Fatima');
  const { local, session } = await storage(page);
  expectRoom('site, localStorage', local);
  expect(session).toEqual({});

  const beGuest = async () => {
    await page.locator('.learner-switch select').selectOption('guest');
    await page.locator('.learner-switch button').first().click();
  };
  await learnAs(page, beGuest, 'Invité');
  const guest = await storage(page);
  expectRoom('site, sessionStorage', guest.session);
  // A guest leaves nothing but that there is one, for the other tabs.
  const { 'sanad-learner': who, ...others } = guest.local;
  expect(who).toBe(guest.session['sanad-learner']);
  expect({ ...others, 'sanad-learner': '1' }).toEqual(local);
});

for (const standard of ['scorm12', 'scorm2004-4'] as const) {
  test(`${standard}, while the LMS fails`, async ({ page }) => {
    const version = standard === 'scorm12' ? standard : 'scorm2004';
    const lms = await new Lms(await packageOf(standard, [MODULE]), version).start();
    await page.goto(lms.launch());
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.player-progress .save-status')).toHaveText(/transmise/);
    await setFaults(page, { Commit: 'false' });
    await answer(frame.locator('sanad-question[data-item="first-words"]'), ['b']);
    await expect(frame.locator('.player-progress .save-status')).toHaveText(/gardées sur cet/);
    const { local, ...others } = await storage(page, ['sanad-lms']);
    expectRoom('LMS, localStorage: SCORM', local);
    expectRoom('LMS, IndexedDB sanad-lms: SCORM', await database(page));
    expect(others).toEqual({ session: {}, caches: [], workers: [] });
    lms.stop();
  });
}

test('cmi5, while the LMS fails', async ({ page }) => {
  const lrs = await new Lrs(await packageOf('cmi5', [MODULE])).start();
  await page.goto(lrs.launch());
  await opened(question(page));
  lrs.wrong = { statements: 500, keep: 500 };
  await answer(question(page), ['b']);
  await expect(page.locator('.player-progress .save-status')).toHaveText(/gardées sur cet/);
  const { local, ...others } = await storage(page, ['sanad-lms']);
  expectRoom('LMS, localStorage: cmi5', local);
  expectRoom('LMS, IndexedDB sanad-lms: cmi5', await database(page));
  expect(others).toEqual({ session: {}, caches: [], workers: [] });
  lrs.stop();
});

for (const standard of ['offline', 'single-file'] as const) {
  test(`${standard} package opened as a file`, async ({ page }) => {
    const bytes = await packageOf(standard, [MODULE]);
    const files = standard === 'offline' ? unzipSync(bytes) : { 'index.html': bytes };
    await page.goto(`file://${await folderOf(files)}/index.html`);
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key!, text!),
      [`sanad:1:${MODULE}`, LATER],
    );
    await page.reload();
    await answer(question(page), ['b']);
    const { local, session } = await storage(page);
    expectRoom('package opened as a file, localStorage', local);
    expect(session).toEqual({});
  });
}

test('the guide opened as a file', async ({ page }) => {
  await page.goto(`file://${resolve('dist/shelf/guide-fr.html')}`);
  const card = page.locator('sanad-tool-form[data-tool="card"]');
  await card.locator('[name="family"]').fill('Moussa');
  await card.locator('[data-keep]').check();
  const { local, session } = await storage(page);
  expectRoom('guide opened as a file, localStorage', local);
  expect(session).toEqual({});
});
