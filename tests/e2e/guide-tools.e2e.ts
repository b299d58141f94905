/** The tools of the guide: filled in, printed, saved, taken up, kept only when asked. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const save = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const file = await download;
  return { name: file.suggestedFilename(), html: await readFile(await file.path(), 'utf8') };
};
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('what is written is gone when the page is left, unless it was to be kept', async ({
  page,
}) => {
  await page.goto('/guide/questions/');
  const first = page.locator('form input').first();
  await first.fill('oui');
  expect(await kept(page)).toEqual({});
  await page.goto('/guide/');
  await page.goBack();
  await expect(first).toHaveValue('');

  await page.locator('[data-keep]').check();
  await expect(page.locator('[data-kept]')).toContainText('Pour effacer');
  await first.fill('oui, gratuit');
  await page.goto('/guide/');
  await page.goto('/guide/questions/');
  await expect(first).toHaveValue('oui, gratuit');
  await page.locator('[data-keep]').uncheck();
  expect(await kept(page)).toEqual({});
  await page.locator('[data-keep]').check();
  await page.locator('[data-clear]').click();
  await expect(first).toHaveValue('');
  expect(await kept(page)).toEqual({});
});

test('where the browser refuses to keep, the person is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/guide/card/');
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-done]')).toContainText('n’a pas laissé garder');
  await expect(page.locator('[data-keep]')).not.toBeChecked();
});

test('the budget is computed as it is written, and says what it cannot read', async ({ page }) => {
  await page.goto('/guide/project/');
  await page.locator('[name="currency"]').fill('francs CFA');
  await page.locator('[name="money-in-1-amount"]').fill('60.000');
  await page.locator('[name="money-in-2-amount"]').fill('1 500,50');
  await page.locator('[name="money-out-1-amount"]').fill('٢٠٠٠٠');
  await page.locator('[name="money-out-2-amount"]').fill('environ 10');
  await page.locator('[name="money-out-2-what"]').fill('eau');
  const sums = page.locator('[data-sum]');
  await expect(sums.first()).toHaveText(/^61\s500,50 francs CFA$/);
  await expect(sums.last()).toHaveText(/^20\s000 francs CFA$/);
  await expect(page.locator('[data-balance]')).toHaveText(/^41\s500,50 francs CFA$/);
  await expect(page.locator('[data-status]')).toContainText('ne se lit pas : environ 10');
  const { html } = await save(page);
  for (const words of ['60.000', 'environ 10', 'eau', '500,50 francs CFA']) {
    expect(html).toContain(words);
  }
});

test('the health letter: two languages, what is empty, saved and taken up whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/guide/letter/');
  await expect(page.getByText('Allergies').first()).toBeVisible();
  await expect(
    page.locator('.second[lang="en"]', { hasText: 'Date or year of birth' }),
  ).toBeVisible();
  await page.locator('[data-choose-second]').selectOption('ar');
  await expect(page.locator('.second[lang="ar"]', { hasText: 'الحساسية' })).toBeVisible();
  await expect(page.locator('.second[lang="en"]').first()).toBeHidden();
  const odd = `${'très long '.repeat(900)}<b>&"\u202eعربي\u202c 🙂\nfin`;
  await page.locator('[name="known"]').fill(odd);
  await page.locator('[name="name"]').fill('Awa');
  await expect(page.locator('[data-status]')).toContainText('Encore vide : Date ou année');
  await expect(page.locator('[data-status]')).not.toContainText('Maladies');
  const { name, html } = await save(page);
  expect(name).toMatch(/^feuille-4-\d{4}-\d\d-\d\d\.html$/);
  expect(html).toContain('Encore vide');
  expect(html).toContain('الحساسية');

  const reader = await page.context().newPage();
  await reader.setContent(html);
  await expect(reader.getByRole('rowheader', { name: 'Maladies' })).toBeVisible();
  await expect(reader.locator('td', { hasText: 'très long' })).toHaveText(odd.trim(), {
    useInnerText: false,
  });
  expect(await reader.locator('b').count()).toBe(0);

  await page.locator('[data-clear]').click();
  const take = (buffer: Buffer) =>
    page.locator('[data-take]').setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer });
  await take(Buffer.from('<p>autre</p>'));
  await expect(page.locator('[data-done]')).toContainText('Rien n’a changé');
  await take(Buffer.from(html));
  await expect(page.locator('[data-done]')).toContainText('repris');
  await expect(page.locator('[name="known"]')).toHaveValue(odd);
});

test('the letter in a language of the guide alone, beside that of the carer', async ({ page }) => {
  await page.goto('/guide/letter/');
  await page.locator('.elsewhere').getByRole('link', { name: 'Português' }).click();
  await expect(page).toHaveURL(/\/pt\/guide\/letter\/$/);
  await expect(page.locator('.second[lang="fr"]', { hasText: 'Allergies' })).toBeVisible();
  await page.locator('[data-choose-second]').selectOption('ar');
  await expect(page.locator('.second[lang="ar"]', { hasText: 'الحساسية' })).toBeVisible();
  await expect(page.locator('.second[lang="fr"]').first()).toBeHidden();
  await page.locator('[name="name"]').fill('Binta');
  const { name, html } = await save(page);
  expect(name).toMatch(/^folha-4-/);
  expect(html).toContain('<html lang="pt" dir="ltr">');
  for (const words of ['Alergias', 'الحساسية', 'Ainda vazio: Data ou ano', 'Binta']) {
    expect(html).toContain(words);
  }
  // What was written in one language is taken up in another.
  await page.goto('/guide/letter/');
  const file = { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) };
  await page.locator('[data-take]').setInputFiles(file);
  await expect(page.locator('[name="name"]')).toHaveValue('Binta');
});

test('a tool that is not translated works in French, and its file says French', async ({
  page,
}) => {
  await page.goto('/pt/guide/project/');
  await expect(page.locator('.notice-untranslated')).toContainText('Ainda não traduzida');
  await page.locator('[name="money-in-1-amount"]').fill('1500,5');
  await expect(page.locator('[data-sum]').first()).toHaveText(/^1\s500,50$/);
  const { html } = await save(page);
  expect(html).toContain('<html lang="fr" dir="ltr">');
});

test('on paper a long text stands whole, and what is empty says so', async ({ page }) => {
  await page.goto('/guide/letter/');
  await page.locator('[name="tests"]').fill('ligne\n'.repeat(80));
  await page.emulateMedia({ media: 'print' });
  const copy = page.locator('[name="tests"] + .written');
  await expect(copy).toBeVisible();
  await expect(page.locator('[name="tests"]')).toBeHidden();
  const { content, box } = await copy.evaluate((element) => ({
    content: element.scrollHeight,
    box: element.clientHeight,
  }));
  expect(content).toBeLessThanOrEqual(box + 1);
  expect((await copy.innerText()).match(/ligne/g)).toHaveLength(80);
  await expect(page.locator('[name="allergies"] + .written')).toHaveText('vide');
  await expect(page.locator('.quick-exit')).toBeHidden();
});

test('on paper and in the file each line has its own direction, and no translator reads it', async ({
  page,
}) => {
  await page.goto('/guide/letter/');
  await page.locator('[name="known"]').fill('Épilepsie (2019).\nالصرع (2019).');
  const { html } = await save(page);
  await page.emulateMedia({ media: 'print' });
  const copy = page.locator('[name="known"] + .written');
  expect(await copy.evaluate((element) => (element as HTMLElement).translate)).toBe(false);
  await expect(page.locator('[data-status]')).toBeHidden();
  const reader = await page.context().newPage();
  await reader.setContent(html);
  const written = reader.locator('td', { hasText: 'Épilepsie' });
  for (const place of [copy, written]) {
    // Whether the full stop is to the right of where each line begins.
    const ends = await place.evaluate((element) => {
      const text = element.firstChild!;
      const at = (offset: number) => {
        const range = document.createRange();
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        return range.getBoundingClientRect().left;
      };
      const cut = text.nodeValue!.indexOf('\n');
      return [at(cut - 1) > at(0), at(text.nodeValue!.length - 1) > at(cut + 1)];
    });
    expect(ends).toEqual([true, false]);
  }
});

/** One word of 5,000 letters, two directions, and signs outside the basic plane. */
const ODD = `${'x'.repeat(5000)} ${'كلمة'.repeat(200)} 12 \u202eabc\u202c 👩🏾‍🍼 fin`;

for (const tool of ['questions', 'project', 'letter', 'card']) {
  test(`too long and odd words print and save whole (${tool})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/ar/guide/${tool}/`);
    const controls = page.locator('form :is(input[type="text"]:not([inputmode]), textarea)');
    const names = await controls.evaluateAll((all) =>
      all.map((control) => (control as HTMLInputElement).name),
    );
    const chosen = [names[0]!, names.at(-1)!];
    for (const name of chosen) await page.locator(`[name="${name}"]`).fill(ODD);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);

    const { html } = await save(page);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const name of chosen) {
      const copy = page.locator(`[name="${name}"] + .written`);
      await expect(copy).toHaveText(ODD, { useInnerText: false });
      const cut = await copy.evaluate(
        (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
      );
      expect(cut).toBe(false);
    }

    const reader = await page.context().newPage();
    await reader.setViewportSize({ width: 360, height: 740 });
    await reader.setContent(html);
    await expect(reader.locator('td', { hasText: 'fin' }).first()).toHaveText(ODD, {
      useInnerText: false,
    });
    expect(
      await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    // What is taken up again is what was written.
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-clear]').click();
    await expect(page.locator('[data-done]')).toHaveText('الورقة فارغة.');
    await page
      .locator('[data-take]')
      .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    for (const name of chosen) await expect(page.locator(`[name="${name}"]`)).toHaveValue(ODD);
  });
}

test('a sheet printed blank has room for a hand: no zero, no word', async ({ page }) => {
  await page.goto('/guide/project/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-balance]')).toHaveText('');
  for (const sum of await page.locator('[data-sum]').all()) await expect(sum).toHaveText('');
  const heights = await page
    .locator('textarea + .written')
    .evaluateAll((lines) => lines.map((line) => line.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThan(40);
});
