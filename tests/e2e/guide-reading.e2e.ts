/** Reading the guide on a cheap phone: little data, and a voice where the device has one. */
import { expect, test, type Page } from '@playwright/test';

const BYTES_PER_SECOND = (50 * 1000) / 8;
const LATENCY_MS = 600;

for (const path of ['/guide/', '/guide/1/', '/ar/guide/1/', '/guide/letter/']) {
  test(`${path} is there soon on a slow network`, async ({ page, context }) => {
    const phone = await context.newCDPSession(page);
    await phone.send('Network.enable');
    await phone.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    });
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path, { waitUntil: 'load' });
    await expect(page.locator('.quick-exit')).toBeInViewport();
    await expect(page.locator('h1')).toBeInViewport();
    // The page, one style sheet, and a few scripts that reading does not wait for.
    expect(urls.filter((url) => url.endsWith('.css'))).toHaveLength(1);
    expect(urls.filter((url) => !/\.(js|css|svg)$/.test(url))).toEqual([path]);
    const size = Number.parseFloat(
      await page
        .locator('main p')
        .last()
        .evaluate((text) => getComputedStyle(text).fontSize),
    );
    expect(size).toBeGreaterThanOrEqual(15);
  });
}

/**
 * A device with these voices, that says each sentence until it is told that it is done. What is
 * cancelled ends, as in Firefox.
 */
const withVoices = (voices: { lang: string; localService: boolean }[]) => `
  const spoken = [];
  window.spoken = spoken;
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => ${JSON.stringify(voices)},
    addEventListener() {},
    speak(utterance) { spoken.push(utterance); },
    cancel() {
      const last = spoken.at(-1);
      spoken.push('cancelled');
      last?.onend?.();
    },
  } });
`;
const spoken = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { spoken: (string | { text: string })[] }).spoken.map((said) =>
      typeof said === 'string' ? said : said.text,
    ),
  );
const finish = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { spoken: { onend(): void }[] }).spoken.at(-1)!.onend(),
  );

test('"Listen" reads sentence by sentence, marks it, and stops', async ({ page }) => {
  await page.addInitScript(withVoices([{ lang: 'fr-FR', localService: true }]));
  await page.goto('/guide/1/');
  await page.getByRole('button', { name: 'Écouter' }).click();
  const title = (await page.locator('h1').innerText()).trim();
  expect(await spoken(page)).toEqual([title]);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join());
  expect(await marked()).toBe(title);
  await finish(page);
  const [, second] = await spoken(page);
  expect(await marked()).toBe(second);
  expect(await page.locator('main').innerText()).toContain(second!);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  expect((await spoken(page)).at(-1)).toBe('cancelled');
  expect(await marked()).toBe('');
  await expect(page.getByRole('button', { name: 'Écouter' })).toBeFocused();
});

test('the whole page is read, without numbers of sources and what is folded', async ({ page }) => {
  await page.addInitScript(withVoices([{ lang: 'ar-MA', localService: true }]));
  await page.goto('/ar/guide/1/');
  await page.locator('[data-start]').click();
  for (let sentences = 0; sentences < 200; sentences += 1) {
    if (await page.locator('[data-stop]').isHidden()) break;
    await finish(page);
  }
  const said = (await spoken(page)).join(' ');
  expect(said.length).toBeGreaterThan(100);
  expect(said).not.toMatch(/\s\d\s*$|مسودة|https:/m);
  await expect(page.locator('[data-start]')).toBeVisible();
});

test('whoever leaves while the page is read is left in silence', async ({ page }) => {
  await page.addInitScript(withVoices([{ lang: 'fr-FR', localService: true }]));
  await page.goto('/guide/5/');
  await page.locator('[data-start]').click();
  await page.locator('.quick-exit').click();
  await expect(page.locator('h1')).toHaveText('Table de multiplication');
  const said = await spoken(page);
  expect(said).toEqual(['Ce que je ressens', 'cancelled']);
});

test('a voice of one language does not read what is still in another', async ({ page }) => {
  await page.addInitScript(withVoices([{ lang: 'pt-PT', localService: true }]));
  await page.goto('/pt/guide/');
  await expect(page.getByText('Ma santé')).toBeVisible();
  await page.locator('[data-start]').click();
  for (let sentences = 0; sentences < 200; sentences += 1) {
    if (await page.locator('[data-stop]').isHidden()) break;
    await finish(page);
  }
  const said = (await spoken(page)).join(' ');
  expect(said).toContain('Antes de decidir');
  expect(said).not.toContain('Ma santé');
});

for (const [what, voices] of [
  ['no voice', []],
  ['no voice of the language', [{ lang: 'en-US', localService: true }]],
  ['only a voice of the network', [{ lang: 'fr-FR', localService: false }]],
] as const) {
  test(`"Listen" is hidden where there is ${what}`, async ({ page }) => {
    await page.addInitScript(withVoices([...voices]));
    await page.goto('/guide/1/');
    await expect(page.locator('.quick-exit')).toBeVisible();
    await expect(page.locator('[data-start]')).toBeHidden();
  });
}

for (const path of ['/guide/1/', '/ar/guide/letter/', '/guide/project/', '/ar/guide/take/']) {
  test(`with letters twice as large, all of ${path} is there, and the way out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await expect(page.locator('.quick-exit')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.skip')).not.toBeInViewport();
  });
}
