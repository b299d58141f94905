/**
 * `npm run bench`, after a build: time and memory to make one module and the whole course, by the
 * command’s code in Node and by the package builder in a browser. It prints figures of this machine
 * and asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Standard } from '../src/formats/registry.ts';
import { buildPackage } from '../src/publishing/packages/package.ts';
import { readParts, builtEditions } from '../src/build/node-parts.ts';
import { withSite } from './site-browser.ts';

const MB = 1024 * 1024;
const line = (where: string, what: string, ms: number, peak: number, bytes: number) =>
  console.log(
    `${where.padEnd(9)}${what.padEnd(18)}${ms.toFixed(0).padStart(7)} ms` +
      `${(peak / MB).toFixed(0).padStart(7)} MB${String(bytes).padStart(10)} bytes`,
  );

/** Modules complete in French, sorted by id. */
const entries = (await builtEditions('dist')).filter(({ language }) => language === 'fr');

/** Runs in a process of its own, so that its memory peak is measured alone. */
async function inNode(count: number, standard: Standard): Promise<void> {
  const start = performance.now();
  const parts = await readParts('dist', entries.slice(0, count), standard);
  const bytes = buildPackage(parts, { standard });
  const ms = performance.now() - start;
  const peak = process.resourceUsage().maxRSS * 1024;
  line('Node', `${count} × ${standard}`, ms, peak, bytes.length);
}

async function inBrowser(count: number, standard: Standard): Promise<void> {
  await withSite(async (browser, site) => {
    const page = await browser.newPage();
    await page.goto(`${site}/workshop/`);
    const ids = entries.slice(0, count).map(({ module }) => module);
    for (const box of await page.locator('[name="module"]').all())
      await box.setChecked(ids.includes((await box.getAttribute('value')) ?? ''));
    await page.locator('[name="standard"]').selectOption(standard);
    await page.locator('[name="separate"]').setChecked(false);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    let peak = 0;
    const look = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      peak = Math.max(peak, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
    };
    const watch = setInterval(() => void look().catch(() => undefined), 20);
    // Measured in the page, from the click to the link.
    const ms = await page.evaluate(async () => {
      const start = performance.now();
      document.querySelector<HTMLButtonElement>('sanad-package-builder .button')?.click();
      while (!document.querySelector('.builder-made a'))
        await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - start;
    });
    await look();
    clearInterval(watch);
    const link = page.locator('.builder-made a');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const bytes = statSync(await download.path()).size;
    line('browser', `${count} × ${standard}`, ms, peak, bytes);
  });
}

const [, , asked, standard] = process.argv;
if (asked) {
  await inNode(Number(asked), standard as Standard);
} else {
  console.log('peak: resident memory of the process in Node, JavaScript heap in the browser');
  for (const standard of ['scorm12', 'single-file'] as const) {
    for (const count of [1, entries.length]) {
      const command = [fileURLToPath(import.meta.url), String(count), standard];
      spawnSync(process.execPath, command, { stdio: 'inherit' });
      await inBrowser(count, standard);
    }
  }
}
