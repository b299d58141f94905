/** Opens the built site in a browser, for the scripts that look at it. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import sirv from 'sirv';
import { ensureBrowser } from './browser.ts';

/**
 * Serves dist/ on a free port and gives a browser, for as long as the work lasts.
 * @param work is given the browser and the address of the site, without a slash at its end
 */
export async function withSite(
  work: (browser: Browser, site: string) => Promise<void>,
): Promise<void> {
  if (!existsSync('dist/workshop/index.html'))
    throw new Error('The site is not built. Run `npm run build` first.');
  const server = createServer(sirv('dist'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox'],
  });
  try {
    await work(browser, `http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
