/** Opens the built site in a browser, for scripts. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import sirv from 'sirv';
import { ensureBrowser, PARTITIONED_STORAGE } from './browser.ts';

/**
 * Serves dist/ on a free port and opens a browser while a callback runs.
 * @param work receives the browser and the address of the site, without a final slash
 */
export async function withSite(
  work: (browser: Browser, site: string) => Promise<void>,
): Promise<void> {
  if (!existsSync('dist/workshop/index.html'))
    throw new Error('The site is not built. Run `npm run build` first.');
  const server = createServer(sirv('dist'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', PARTITIONED_STORAGE],
  });
  try {
    await work(browser, `http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
