/** Finds a Chromium for the tests, or installs one. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

// The headless shell comes first: it draws no window frame around each page.
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Option of Chromium that puts back what Playwright switches off: storage is partitioned by the site of
 * the page, as people have it. Where other sites’ cookies are blocked too, as in Playwright’s contexts,
 * a frame of another origin is otherwise allowed no service worker, which the package preview needs.
 */
export const PARTITIONED_STORAGE = '--disable-features=MediaRouter,HttpsUpgrades';

/** Path of an installed browser: CHROME_PATH, Playwright’s own, or the system’s. */
export function findBrowser(): string | undefined {
  return [process.env['CHROME_PATH'], chromium.executablePath(), ...CANDIDATES].find(
    (path) => path && existsSync(path),
  );
}

/**
 * Gives the path of a browser. If there is none, it installs Playwright’s, or the system’s package
 * where apt works.
 * @throws {Error} when none can be installed; the message says what to do
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: getting one.');
  const apt: [string, ...string[]] =
    process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const install = (browser: string): [string, ...string[]] => [
    ...apt,
    ...['install', '-y', '--no-install-recommends', browser, 'fonts-noto-core'],
  ];
  const attempts: [string, ...string[]][][] = [
    [['playwright', 'install', '--with-deps', 'chromium']],
    [[...apt, 'update'], install('chromium-headless-shell')],
    [install('chromium')],
  ];
  for (const commands of attempts) {
    for (const command of commands) {
      const { code } = await run(command, { quiet: true }).catch(() => ({ code: 1 }));
      if (code !== 0) break;
    }
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'No browser for the tests could be installed. Install Chromium, or set CHROME_PATH to one.',
  );
}
