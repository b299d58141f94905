/** The package builder of the trainer's page: it makes what the command makes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { countFiles } from './count-files.ts';

const PFA = 'psychological-first-aid';
const MODULES = [PFA, 'migration-mental-health'];

/** Makes what the form asks for, and gives the files that are downloaded, by name. */
async function make(page: Page): Promise<Map<string, Buffer>> {
  await page.getByRole('button', { name: 'Faire le paquet' }).click();
  await expect(page.locator('.builder-status')).toHaveText(/^Prêt/);
  const files = new Map<string, Buffer>();
  for (const link of await page.locator('.builder-made a').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    files.set(download.suggestedFilename(), readFileSync(await download.path()));
  }
  return files;
}

/** Ticks exactly these. */
async function tick(page: Page, name: string, values: readonly string[]): Promise<void> {
  await expect(page.locator(`[name="${name}"]`).first()).toBeVisible();
  for (const box of await page.locator(`[name="${name}"]`).all())
    await box.setChecked(values.includes((await box.getAttribute('value')) ?? ''));
}

/** Runs the command that the page shows, and gives its files. */
async function command(page: Page, names: Iterable<string>): Promise<Map<string, Buffer>> {
  const line = await page.locator('.builder-code code').textContent();
  const out = mkdtempSync(join(tmpdir(), 'sanad-builder-'));
  const own = `${line}`.replace('npx sanad', 'node bin/sanad.mjs');
  execFileSync('sh', ['-c', `${own} --out '${out}'`], { stdio: 'pipe' });
  return new Map([...names].map((name) => [name, readFileSync(join(out, name))]));
}

test.describe('the package builder makes, byte for byte, what the command makes:', () => {
  const cases: [string, (page: Page) => Promise<unknown>, string[]][] = [
    [
      'one module, as the page is opened',
      async (page) => expect(page.getByLabel('Norme')).toHaveValue('scorm12'),
      [`${PFA}-fr-scorm12.zip`],
    ],
    [
      'two languages in one package, with every setting',
      async (page) => {
        await tick(page, 'language', ['fr', 'ar']);
        await page.getByLabel('Norme').selectOption('scorm2004-4');
        await page.getByLabel('Un paquet par module et par langue').uncheck();
        await page.getByLabel('Le module est terminé quand').selectOption('read');
        await page.getByLabel(/^Seuil/).fill('65');
        await page.getByLabel(/^Titre affiché/).fill("L'été à Oujda & « ailleurs »");
      },
      [`${PFA}-fr-ar-scorm2004-4.zip`],
    ],
    [
      'several modules in one package',
      async (page) => {
        await tick(page, 'module', MODULES);
        await page.getByLabel('Plateforme (LMS)').selectOption('scormcloud');
      },
      [],
    ],
    [
      'several modules, a package each',
      async (page) => {
        await tick(page, 'module', MODULES);
        await page.getByLabel('Norme').selectOption('cmi5');
        await page.getByLabel(/^Titre affiché/).fill('Formation');
      },
      MODULES.map((id) => `${id}-fr-cmi5.zip`),
    ],
    [
      'a path',
      async (page) => {
        await page.getByLabel('Un parcours entier').selectOption('border-guards');
        await page.getByLabel('Norme').selectOption('offline');
        await page.getByLabel('Un paquet par module et par langue').uncheck();
      },
      ['path-border-guards-fr-offline.zip'],
    ],
    [
      'several modules in one file',
      async (page) => {
        await tick(page, 'module', MODULES);
        await page.getByLabel('Norme').selectOption('single-file');
      },
      [],
    ],
    [
      'the structure of a course that is hosted elsewhere',
      async (page) => {
        await page.getByLabel('Norme').selectOption('cmi5-link');
        await page.getByLabel('Adresse du cours').fill('https://site.example/cours');
      },
      [`${PFA}-fr-cmi5-link.xml`],
    ],
  ];
  for (const [name, choose, expected] of cases) {
    test(name, async ({ page }) => {
      await page.goto(`/workshop/?module=${PFA}`);
      await choose(page);
      const made = await make(page);
      if (expected.length > 0) expect([...made.keys()].sort()).toEqual([...expected].sort());
      else expect(made.size).toBe(1);
      for (const [file, bytes] of await command(page, made.keys()))
        expect([file, made.get(file)?.equals(bytes)]).toEqual([file, true]);
    });
  }
});

test('the form says what it holds, and what it cannot make', async ({ page }) => {
  await page.goto(`/workshop/?module=${PFA}`);
  const contents = page.locator('.builder-contents');
  await expect(contents).toContainText(/leçons\s: \d+\s; questions\s: \d+/);
  await expect(contents).toContainText('sur 4096');
  await page.getByLabel(/^Seuil/).fill('101');
  await page.getByLabel(/^Seuil/).blur();
  await expect(contents).toHaveText('Le seuil est un nombre entier de 1 à 100.');
  await expect(page.getByRole('button', { name: 'Faire le paquet' })).toBeDisabled();
  await page.getByLabel(/^Seuil/).fill('');
  await tick(page, 'language', []);
  await expect(contents).toHaveText('Choisissez au moins un module et une langue.');
  await page.getByLabel('Plateforme (LMS)').selectOption('blackboard');
  await expect(page.locator('#ws-why')).toContainText('Non essayé par nous');
  await expect(page.getByLabel('Norme')).toHaveValue('scorm2004-3');
});

test('what changes while a package is made, or comes back with the page, is what is shown', async ({
  page,
}) => {
  const filesMade = await countFiles(page);
  await page.goto(`/workshop/?module=${PFA}`);
  const button = page.getByRole('button', { name: 'Faire le paquet' });
  await page.getByLabel('Un parcours entier').selectOption('students');
  const contents = page.locator('.builder-contents');
  await expect(contents).toContainText(/Modules\s: ([2-9]|\d\d)/);
  const asked = Number(/Fichiers à faire\s: (\d+)/.exec(await contents.innerText())?.[1]);
  // What is made waits for its parts, until the form has changed.
  const { promise: changed, resolve: change } = Promise.withResolvers<void>();
  await page.route('**/shelf/**', async (route) => {
    await changed;
    await route.continue();
  });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.builder-status')).toHaveText('En cours…');
  await page.getByLabel(/^Seuil/).fill('0');
  await expect(page.locator('.builder progress')).toBeHidden();
  change();
  await expect.poll(filesMade, { timeout: 30_000 }).toBe(asked);
  // The last file is handed on in the task after the one that made it.
  await page.evaluate(() => new Promise<void>((resolve) => void setTimeout(resolve)));
  await expect(button).toBeDisabled();
  await expect(page.locator('.builder-made li')).toHaveCount(0);

  await page.getByLabel('Un parcours entier').selectOption('');
  await page.getByLabel(/^Seuil/).fill('66');
  await page.getByLabel('Plateforme (LMS)').selectOption('blackboard');
  await page.getByLabel('Norme').selectOption('cmi5');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.builder-made li')).toHaveCount(1);
  await expect(button).toBeFocused();
  await page.goto('/about/');
  await page.goBack();
  await expect(page.getByLabel('Norme')).toHaveValue('cmi5');
  await expect(page.locator('.builder-code code')).toContainText('--standard cmi5 --pass-mark 66');
  await expect(page.locator('#ws-why')).toContainText('Son aide annonce');
});

test('a package asked for before the page is shown is made', async ({ page }) => {
  await page.goto(`/workshop/?module=${PFA}`);
  const { promise: shown, resolve: show } = Promise.withResolvers<void>();
  await page.route('**/shelf/**', async (route) => {
    await shown;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Faire le paquet' }).click();
  await expect(page.locator('.builder-status')).toHaveText('En cours…');
  // On a slow device the browser says so only now.
  await page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pageshow')));
  show();
  await expect(page.locator('.builder-made li')).toHaveCount(1, { timeout: 15_000 });
});

test('without script the page says what to do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/workshop/');
  const words = page.locator('main > noscript p');
  await expect(words.first()).toContainText('a besoin de JavaScript');
  await expect(words.nth(1)).toContainText('npx sanad export');
  await expect(words.last().locator('a')).toHaveAttribute('href', '/trainers/');
  await expect(page.locator('sanad-package-builder, sanad-package-preview')).toHaveCount(2);
  await expect(page.locator('form.builder, #preview-file').first()).toBeHidden();
  await context.close();
});

test('several modules are made with a progress bar that moves', async ({ page }) => {
  await page.goto('/en/workshop/');
  await tick(page, 'language', ['fr']);
  await tick(page, 'module', MODULES);
  const bar = page.locator('.builder progress');
  await expect(bar).toHaveAttribute('aria-label', 'Progress');
  await bar.evaluate((element: HTMLProgressElement) => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(element.value)).observe(element, {
      attributeFilter: ['value'],
    });
  });
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(page.locator('.builder-made li')).toHaveCount(2);
  await expect(bar).toBeHidden();
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
