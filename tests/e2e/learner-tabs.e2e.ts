/** Who learns is one fact for all tabs; what is erased is erased in every tab; what cannot be read is kept. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { answer } from '../lms/answer.ts';
import { encodeShortCopy } from '../../src/learning/short-copy.ts';
import { writeBackup } from '../../src/learning/backup.ts';

const LESSON = '/modules/psychological-first-aid/look-listen-link/';
const MODULE = 'psychological-first-aid';
const STATE = `sanad:1:${MODULE}`;
const item = (page: Page, id: string) => page.locator(`sanad-question[data-item="${id}"]`);
const local = (page: Page) =>
  page.evaluate(() => ({ ...localStorage }) as Readonly<Record<string, string>>);
const session = (page: Page) =>
  page.evaluate(() => ({ ...sessionStorage }) as Readonly<Record<string, string>>);
const put = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);

async function add(page: Page, name: string) {
  await page.goto('/progress/');
  await page.locator('.learner-add input').fill(name);
  await page.locator('.learner-add button').click();
  await expect(page.locator('.learner-now')).toContainText(name);
}

async function become(page: Page, id: string, words: string) {
  await page.goto('/progress/');
  await page.locator('.learner-switch select').selectOption(id);
  await page.locator('.learner-switch button').first().click();
  await expect(page.locator('.learner-now')).toContainText(words);
}

async function eraseAll(page: Page) {
  await page.goto('/progress/');
  await page.locator('[data-erase]').click();
  await page.locator('.backup-tools dialog [value="erase"]').click();
  await expect(page.locator('.backup-status')).toHaveText('Tout est effacé.');
}

test.describe('a guest’s second tab is the guest', () => {
  const ways: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
    async 'Ctrl+click'(page) {
      await page.goto(`/modules/${MODULE}/`);
      const opened = page.context().waitForEvent('page');
      await page
        .locator(`a[href="${LESSON}"]`)
        .first()
        .click({ modifiers: ['Control'] });
      return opened;
    },
    async 'target=_blank'(page) {
      await page.goto(`/modules/${MODULE}/`);
      const link = page.locator(`a[href="${LESSON}"]`).first();
      await link.evaluate((element: HTMLAnchorElement) => (element.target = '_blank'));
      const opened = page.context().waitForEvent('page');
      await link.click();
      return opened;
    },
    async 'its address typed'(page) {
      const opened = await page.context().newPage();
      await opened.goto(LESSON);
      return opened;
    },
  };
  for (const [way, open] of Object.entries(ways)) {
    test(`opened by ${way}`, async ({ page }) => {
      await add(page, 'Salma');
      await become(page, 'guest', 'Invité');
      const other = await open(page);
      await answer(item(other, 'first-words'), ['b']);
      await expect(other.locator('.save-status')).toContainText('Invité');
      expect(Object.keys(await local(other)).sort()).toEqual(['sanad-learner', 'sanad-learners']);
      expect(Object.keys(await session(other))).toContain(STATE);
    });
  }
});

test('a change of learner reaches an open lesson, which then writes to nobody by itself', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  const other = await context.newPage();
  const reloaded = page.waitForEvent('load');
  await add(other, 'Salma');
  await reloaded;
  await expect(item(page, 'first-words').locator('input:checked')).toHaveCount(0);
  const keys = Object.keys(await local(page)).filter((key) => key.startsWith('sanad@'));
  expect(keys).toEqual([]);
  await answer(item(page, 'needs-more-than-pfa-now'), ['a']);
  const texts = await local(page);
  expect(texts[`sanad@1:1:${MODULE}`]).toMatch(/a\d+a$/);
  expect(texts[STATE]).toMatch(/a\d+b$/);
});

test('an answer in a tab that has not yet heard of the change goes to nobody', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    // The page hears of nothing, as a tab that was asleep.
    for (const name of ['storage', 'visibilitychange']) {
      addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    }
  });
  await page.goto(LESSON);
  const other = await context.newPage();
  await add(other, 'Salma');
  const before = await local(other);
  const reloaded = page.waitForEvent('load');
  await item(page, 'first-words').locator('input[value="b"]').check();
  await item(page, 'first-words').locator('button[type="submit"]').click();
  await reloaded;
  expect(await local(other)).toEqual(before);
});

test('“Tout effacer” reaches the tabs of a guest, open or closed, and those of a learner', async ({
  page,
  context,
}) => {
  await become(page, 'guest', 'Invité');
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  const other = await context.newPage();
  const reloaded = page.waitForEvent('load');
  await eraseAll(other);
  await reloaded;
  await expect(item(page, 'first-words').locator('input:checked')).toHaveCount(0);
  expect([await session(page), await local(page)]).toEqual([{}, {}]);
  await expect(other.locator('.learner-now')).toContainText('sans nom');

  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  const again = page.waitForEvent('load');
  await eraseAll(other);
  await again;
  await expect(item(page, 'first-words').locator('input:checked')).toHaveCount(0);
  expect(await local(page)).toEqual({});
});

test('two learners cannot have one name', async ({ page }) => {
  await add(page, 'Salma');
  await page.locator('.learner-add input').fill(' SALMA');
  await page.locator('.learner-add button').click();
  await expect(page.locator('.learner-now')).toContainText('Il y a déjà « SALMA »');
  await page.locator('.learner-add input').fill('invité');
  await page.locator('.learner-add button').click();
  await expect(page.locator('.learner-now')).toContainText('Il y a déjà « invité »');
  expect((await local(page))['sanad-learners']).toBe('[{"id":"1","name":"Salma"}]');
});

test('what a later version wrote outlives an answer, a copy taken up and a copy saved', async ({
  page,
}) => {
  const later = { [STATE]: '2;x9', 'sanad:1:@review': 'r2;x9', 'sanad:1:other-module': '2;y' };
  await page.goto('/');
  await put(page, later);
  await page.goto('/progress/');
  await expect(page.locator('.backup-unread')).toContainText('Premiers secours psychologiques');
  await expect(page.locator('.backup-unread')).toContainText('le journal des révisions');
  const give = (content: string) =>
    page.locator('[data-restore]').setInputFiles({
      name: 'copy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  const copy = new Map([
    [MODULE, '1;p1;s1'],
    ['@review', `r1;${MODULE}=1:g193`],
  ]);
  await give(writeBackup(copy, '2026-12-01'));
  await expect(page.locator('.backup-status')).toContainText('La copie est reprise');
  expect(await local(page)).toEqual({
    ...later,
    [`${STATE}:aside`]: '1;p1;s1',
    'sanad:1:@review:aside': `r1;${MODULE}=1:g193`,
  });

  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const saved = await readFile(await (await download).path(), 'utf8');
  await expect(page.locator('.backup-status')).toContainText('other-module');
  for (const text of Object.values(later)) expect(saved).toContain(`"${text}"`);

  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  const texts = Object.values(await local(page));
  expect(texts).toEqual(expect.arrayContaining(Object.values(later)));
  for (const path of ['', 'results/', 'attestation/']) {
    await page.goto(`/progress/${path}`);
    await expect(page.locator('[data-unread], .backup-unread')).toContainText('pas pu');
  }
});

test('a log of reviews that cannot be read is told on its page', async ({ page }) => {
  await page.goto('/');
  await put(page, { 'sanad:1:@review': 'r2;x9' });
  await page.goto('/progress/review/');
  await expect(page.locator('.spaced-review-count')).toContainText('n’a pas pu être lu');
});

test('a copy that holds other names than Sanad writes is refused, and says what it found', async ({
  page,
}) => {
  await page.goto('/progress/');
  const head = { format: 'sanad-progress', version: 1, made: '2026-12-01', check: '' };
  const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, '1;s1']));
  for (const [modules, words] of [
    [['1;s1'], 'une liste'],
    [{ '../x': '1;s1' }, '../x'],
    [{ '<img src=x onerror=alert(1)>': '1;s1' }, '<img src=x onerror=alert(1)>'],
    [many, '50000'],
  ] as const) {
    await page.locator('#backup-pasted').fill(JSON.stringify({ ...head, modules }));
    await page.locator('.backup-paste button').click();
    await expect(page.locator('.backup-status')).toContainText(words);
    await expect(page.locator('.backup-status')).toContainText('rien n’a été changé');
    expect(await local(page)).toEqual({});
  }
  await expect(page.locator('.backup-status img')).toHaveCount(0);
});

test('a copy is understood as a mail gives it back, and as an address typed on the page', async ({
  page,
}) => {
  const short = encodeShortCopy(new Map([[MODULE, '1;p1;s1']]), '2026-12-01');
  const [a, b] = [short.slice(0, 30), short.slice(30)];
  await page.goto('/progress/');
  for (const text of [
    `https://exemple.org/sanad/progress/#copie=${short}`,
    `« ${short} »`,
    `"${short}".`,
    `> Voici ma copie :\n> ${a}=\n> ${b}\n>\n> Salma`,
  ]) {
    await page.locator('#backup-pasted').fill(text);
    await page.locator('.backup-paste button').click();
    await expect(page.locator('.backup-status')).toContainText('La copie est reprise');
    expect((await local(page))[STATE]).toBe('1;p1;s1');
    await eraseAll(page);
  }
  await page.evaluate((text) => (location.hash = `#copie=${text}`), short);
  await page.locator('[data-take-offered]').click();
  await expect(page.locator('.backup-status')).toContainText('La copie est reprise');
});
