/**
 * `npm run accessibility`: tests every page of each module’s package with axe, in each language,
 * and records the results in `modules/<module>/accessibility.json`, for the passport of the
 * packages. Modules with a current result are skipped, unless `--all` is given. It builds the site
 * before, and again after a result has changed.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { AccessibilityResult } from '../src/course/accessibility-result.ts';
import { resultFor, shownFingerprint } from '../src/course/accessibility.ts';
import { mediaTypeOf } from '../src/formats/shared/media-type.ts';
import { buildPackage } from '../src/publishing/packages/package.ts';
import { type PackageParts } from '../src/course/module-parts.ts';
import { readAccessibility } from '../src/build/accessibility-record.ts';
import { readParts, builtEditions } from '../src/build/node-parts.ts';
import { hashSources, SOURCES_STAMP } from '../src/build/sources.ts';
import { look, WCAG } from './axe.ts';
import { ensureBrowser } from './browser.ts';
import { run } from './run.ts';

const HOST = 'http://package.example';

async function build(): Promise<void> {
  const { code } = await run(['npm', 'run', '--silent', 'build'], { quiet: true });
  if (code !== 0) throw new Error('The build failed: run `npm run build` to see why.');
}

/** Tests every page of a package with all folds open, on a phone, in light and in dark. */
async function test(browser: Browser, parts: PackageParts): Promise<AccessibilityResult> {
  const files = unzipSync(buildPackage(parts, { standard: 'offline' }));
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.route('**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const content = files[path];
    return content
      ? route.fulfill({ body: Buffer.from(content), contentType: mediaTypeOf(path) })
      : route.fulfill({ status: 404 });
  });
  const result = await lookAtPages(page);
  await context.close();
  return result;
}

async function lookAtPages(page: Page): Promise<AccessibilityResult> {
  await page.goto(`${HOST}/index.html`);
  await page.locator('.player-page:visible').waitFor();
  const ids = await page.locator('.player-page').evaluateAll((pages) => pages.map(({ id }) => id));
  const rules = new Set<string>();
  let tool = '';
  let violations = 0;
  for (const id of ids) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await page.locator(`#${id}:visible`).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await look(page, WCAG);
      const { passes, incomplete, inapplicable } = found;
      for (const rule of [...passes, ...incomplete, ...inapplicable, ...found.violations])
        rules.add(rule.id);
      for (const { id: rule, nodes } of found.violations) {
        violations += nodes.length;
        console.log(`  ${id} (${colorScheme}): ${rule}, ${nodes.map(({ html }) => html)[0]}`);
      }
      tool = `axe ${found.testEngine.version}`;
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  return { tool, date, pages: ids.length, rules: rules.size, violations };
}

const stamp = existsSync(`dist/${SOURCES_STAMP}`)
  ? await readFile(`dist/${SOURCES_STAMP}`, 'utf8')
  : '';
if (stamp !== (await hashSources('.'))) await build();

const isAll = process.argv.includes('--all');
const executablePath = await ensureBrowser();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let changed = 0;
let violations = 0;
for (const entry of await builtEditions('dist')) {
  const { module, language } = entry;
  const parts = await readParts('dist', [entry], 'offline');
  const [shown] = parts.modules;
  if (!shown) continue;
  const fingerprint = shownFingerprint(shown, parts.player);
  const record = await readAccessibility('.', module);
  const known = isAll ? undefined : resultFor(record, language, fingerprint);
  const result = known ?? (await test(browser, parts));
  violations += result.violations;
  console.log(
    `${module} (${language}): ${result.violations} on ${result.pages} pages${known ? ', as recorded' : ''}`,
  );
  if (known) continue;
  changed += 1;
  const next = { ...record, [language]: { fingerprint, ...result } };
  await writeFile(`modules/${module}/accessibility.json`, `${JSON.stringify(next, null, 2)}\n`);
}
await browser.close();
if (changed > 0) await build();
console.log(`${changed} tested, ${violations} violations in all`);
process.exitCode = violations > 0 ? 1 : 0;
