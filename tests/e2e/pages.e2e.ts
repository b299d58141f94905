/** What must hold on every page, in every language. */
import { expect, test } from '@playwright/test';
import { OF_COLOURS, violations } from '../../scripts/axe.ts';
import { PAGES } from './site.ts';

test('there are pages in each language', () => {
  for (const home of ['/', '/ar/', '/en/']) expect(PAGES).toContain(home);
  expect(PAGES.length).toBeGreaterThan(60);
});

for (const path of PAGES) {
  test(`${path} is accessible, quiet and fits a phone`, async ({ page, baseURL }) => {
    const problems: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === new URL(baseURL!).origin || url.protocol === 'data:';
      if (!isOwn) problems.push(`request to ${url.href}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, OF_COLOURS), 'dark').toEqual([]);
    expect(problems).toEqual([]);
  });
}
