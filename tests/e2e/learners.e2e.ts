/** Several learners on one device, a guest, a killed tab, a copy in a code, an attestation. */
import { expect, test, type Page } from '@playwright/test';
import { answer } from '../lms/answer.ts';

const LESSON = '/modules/psychological-first-aid/look-listen-link/';
const MODULE = 'psychological-first-aid';
const item = (page: Page, id: string) => page.locator(`sanad-question[data-item="${id}"]`);
/** Chooses who learns, on the progress page: the unnamed learner, the guest, or an id. */
async function become(page: Page, id: string) {
  await page.locator('.learner-switch select').selectOption(id);
  const reloaded = page.waitForEvent('load');
  await page.locator('.learner-switch button').first().click();
  await reloaded;
  await expect(page.locator('.learner-switch select')).toHaveValue(id);
}
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test('each learner has their own progress', async ({ page }) => {
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  await page.goto('/progress/');
  await page.locator('.learner-add input').fill('Fatima');
  await page.locator('.learner-add button').click();
  await expect(page.locator('.learner-now')).toContainText('Fatima');
  await page.goto(LESSON);
  await expect(item(page, 'first-words').locator('input:checked')).toHaveCount(0);
  await answer(item(page, 'needs-more-than-pfa-now'), ['a']);
  await page.goto('/progress/');
  await page.locator('.learner-switch select').selectOption('');
  await page.locator('.learner-switch button').first().click();
  await expect(page.locator('.learner-now')).toContainText('sans nom');
  await page.goto(LESSON);
  await expect(item(page, 'first-words').locator('input[value="b"]')).toBeChecked();
  await expect(item(page, 'needs-more-than-pfa-now').locator('input:checked')).toHaveCount(0);

  await page.goto('/progress/');
  await page.locator('.learner-switch select').selectOption({ label: 'Fatima' });
  await page.locator('.learner-switch button').first().click();
  await expect(page.locator('.learner-now')).toContainText('Fatima');
  await page.locator('[data-forget]').click();
  await page.locator('sanad-learners dialog [value="erase"]').click();
  await expect(page.locator('.learner-now')).toContainText('sans nom');
  expect((await stored(page)).filter((key) => /sanad@|learner/.test(key))).toEqual([]);
  expect(await stored(page)).toContain(`sanad:1:${MODULE}`);
});

test('a guest leaves nothing', async ({ page, context }) => {
  await page.goto('/progress/');
  await become(page, 'guest');
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  await expect(page.locator('.save-status')).toContainText(
    'dans cet onglet et s’effacent avec lui',
  );
  await page.reload();
  await expect(item(page, 'first-words').locator('input[value="b"]')).toBeChecked();
  expect(await stored(page)).toEqual(['sanad-learner']);
  await page.close();
  const next = await context.newPage();
  await next.goto(LESSON);
  await expect(item(next, 'first-words').locator('input:checked')).toHaveCount(0);
  await next.goto('/progress/');
  await become(next, '');
  expect(await stored(next)).toEqual([]);
  expect(await next.evaluate(() => sessionStorage.length)).toBe(0);
});

test('erasing the device while a lesson is open elsewhere stays erased', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  const other = await context.newPage();
  await other.goto('/progress/');
  await other.locator('[data-erase]').click();
  await other.locator('.backup-tools dialog [value="erase"]').click();
  await expect(other.locator('.backup-status')).toHaveText('Tout est effacé.');
  await answer(item(page, 'needs-more-than-pfa-now'), ['a']);
  const state = await page.evaluate((key) => localStorage.getItem(key), `sanad:1:${MODULE}`);
  expect(state).toMatch(/a\d+a$/);
});

test('a tab killed at any moment loses no answer that was acknowledged', async ({ context }) => {
  // A fixed sequence that looks random: the test is the same each time.
  let seed = 20_261_124;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const acknowledged = new Map<string, string>();
  for (let life = 0; life < 12; life += 1) {
    const page = await context.newPage();
    await page.goto(LESSON);
    const items = await page
      .locator('sanad-question:has(.question-options input[data-slot="_"][value="b"])')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['item'] ?? ''));
    for (const [id, value] of acknowledged) {
      await expect(item(page, id).locator(`input[value="${value}"]`)).toBeChecked();
    }
    expect(items.length).toBeGreaterThan(1);
    for (let step = random(3); step >= 0; step -= 1) {
      const id = items[random(items.length)] ?? '';
      const question = item(page, id);
      if (acknowledged.has(id)) await question.locator('button[type="submit"]').click();
      const value = ['a', 'b'][random(2)] ?? 'a';
      await answer(question, [value]);
      acknowledged.set(id, value);
    }
    // The renderer dies: no event, no goodbye.
    const client = await context.newCDPSession(page);
    const died = page.waitForEvent('crash');
    void client.send('Page.crash').catch(() => undefined);
    await died;
    await page.close();
  }
  expect(acknowledged.size).toBeGreaterThan(1);
});

test('a short copy goes to another device by its address; a cut one is refused', async ({
  page,
  browser,
}) => {
  await page.goto(LESSON);
  await answer(item(page, 'first-words'), ['b']);
  await page.goto('/progress/');
  await page.locator('[data-show-short]').click();
  await expect(page.locator('.backup-code svg')).toBeVisible();
  const text = await page.locator('#backup-short-text').inputValue();
  expect(text).toMatch(/^SANAD1\./);

  const other = await (await browser.newContext()).newPage();
  await other.goto('/progress/');
  await other.locator('#backup-pasted').fill(text.slice(0, -3));
  await other.locator('.backup-paste button').click();
  await expect(other.locator('.backup-status')).toContainText('rien n’a été changé');
  expect(await stored(other)).toEqual([]);
  await other.goto(`/progress/#copie=${text}`);
  await other.reload();
  await other.goto(`/progress/?#copie=${text}`);
  await other.locator('[data-take-offered]').click();
  await expect(other.locator('.backup-status')).toContainText('La copie est reprise');
  expect(new URL(other.url()).hash).toBe('');
  await other.goto(LESSON);
  await expect(item(other, 'first-words').locator('input[value="b"]')).toBeChecked();
});

test('the attestation lists what is completed and keeps no name', async ({ page }) => {
  await page.goto('/progress/attestation/');
  await expect(page.locator('.attest')).toBeHidden();
  await expect(page.locator('.attest-none')).toBeVisible();
  await page.evaluate(
    ([key]) => localStorage.setItem(key ?? '', '1;s1.2.3;n1;b91.5;k1;d20781;c1'),
    [`sanad:1:${MODULE}`],
  );
  await page.reload();
  const row = page.locator('.attest tbody tr:visible');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Premiers secours psychologiques');
  await expect(row).toContainText('92 %');
  await expect(row).toContainText('24 novembre 2026');
  await expect(page.locator('[data-cell="total"]')).toHaveText('2 h');
  await expect(page.locator('.attest-warning')).toContainText('sans surveillance');
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.locator('#attest-name').fill('Une personne');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  await page.reload();
  await expect(page.locator('#attest-name')).toHaveValue('');
});

test('a path shows how far one is on it', async ({ page }) => {
  await page.goto('/paths/border-guards/');
  await expect(page.locator('sanad-path')).toBeHidden();
  await page.evaluate((key) => localStorage.setItem(key, '1;s1.2'), `sanad:1:${MODULE}`);
  await page.reload();
  await expect(page.locator('.progress-text')).toHaveText(/lues\u00a0: 2 sur \d+/);
  await expect(page.locator('.step-done:visible')).toHaveCount(2);
});

test('Safari’s habit of erasing is told before it erases', async ({ page }) => {
  await page.goto('/progress/');
  await expect(page.locator('.backup-safari')).toBeHidden();
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'vendor', { value: 'Apple Computer, Inc.' }),
  );
  await page.goto('/progress/');
  await expect(page.locator('.backup-safari')).toContainText('sept jours');
});
