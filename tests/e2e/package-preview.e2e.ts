/** The package preview of the trainer's page: any SCORM package is tried, watched and reported. */
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { violations } from '../../scripts/axe.ts';
import { packageOf } from '../lms/packages.ts';
import {
  close,
  launchOptions,
  packageFrame,
  press,
  reportOf,
  status,
  upload,
} from './preview-page.ts';

const PFA = 'psychological-first-aid';
const MODULES = [PFA, 'migration-mental-health'];

test.use({ launchOptions });

for (const [standard, limit] of [
  ['scorm12', 4096],
  ['scorm2004-3', 64_000],
] as const) {
  test(`the very ${standard} package is tried: no refused call, no other host, and it resumes`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol, href } = new URL(request.url());
      const own = new URL(baseURL!).origin;
      const names = [own, own.replace('localhost', '127.0.0.1')];
      if (!names.includes(origin) && protocol !== 'blob:') foreign.push(href);
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`/workshop/?module=${PFA}`);
    await page.getByLabel('Norme').selectOption(standard);
    await page.getByRole('button', { name: 'Faire le paquet' }).click();
    await page.getByRole('button', { name: /^Essayer / }).click();
    await page.getByRole('button', { name: 'Ouvrir' }).click();
    const sco = packageFrame(page);
    await sco.locator('a[href^="#"]:visible').nth(1).click();
    await expect(page.locator('.preview-report')).toContainText('Séance ouverteoui');
    await close(page);
    await expect(page.locator('.preview-report')).toContainText('Séance fermée par le paquetoui');
    const report = await reportOf(page);
    expect(report).toMatchObject({ opened: true, finished: true, errors: [], hosts: [] });
    expect(report.status).toContain('incomplete');
    expect(report.suspendData.limit).toBe(limit);
    expect(report.suspendData.used).toBeGreaterThan(0);
    expect(report.calls.length).toBeGreaterThan(5);
    await press(page, /^Rouvrir/);
    await expect(page.locator('.preview-model')).toContainText('resume');
    expect(await violations(page)).toEqual([]);
    expect([foreign, problems]).toEqual([[], []]);
  });
}

const MANIFEST = `<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"><metadata><schemaversion>1.2</schemaversion></metadata>
<organizations><organization><title>Autre</title><item identifierref="r"><title>Un</title></item></organization></organizations>
<resources><resource identifier="r" href="a%20b.html"/></resources></manifest>`;

/** A package of somebody else, with faults. */
const OTHER = `<!doctype html><title>x</title><script>
const api = parent.API;
api.LMSInitialize('');
api.LMSSetValue('cmi.core.lesson_status', 'finished');
api.LMSSetValue('cmi.suspend_data', 'é'.repeat(4000));
fetch('https://other.example/track?who=1').catch(() => {});
fetch('/index.html').catch(() => {});
localStorage.setItem('left-behind', '1');
</script><img src="https://other.example/pixel.gif" alt="">`;

test('the package of somebody else is watched, and its requests are refused', async ({ page }) => {
  await page.goto('/workshop/');
  const zip = zipSync({ 'imsmanifest.xml': strToU8(MANIFEST), 'a b.html': strToU8(OTHER) });
  await upload(page, 'autre.zip', zip);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  const facts = page.locator('.preview-report dl');
  await expect(facts).toContainText('4000 caractères sur 4096');
  await expect(facts).toContainText('https://other.example/track');
  await expect(facts).toContainText('https://other.example/pixel.gif');
  await expect(facts).toContainText('/index.html');
  await close(page);
  const report = await reportOf(page);
  expect(report).toMatchObject({ opened: true, finished: false, title: 'Autre' });
  expect(report.errors.map(({ values }) => values)).toEqual([
    ['cmi.core.lesson_status', 'finished'],
  ]);
  // What it left in the browser goes with it.
  await upload(page, 'x.zip', strToU8('x'));
  await expect(status(page)).toContainText('n’est pas un .zip lisible');
  expect(await page.evaluate(() => localStorage.getItem('left-behind'))).toBeNull();
  expect(await page.evaluate(() => caches.has('sanad-try'))).toBe(false);
});

const COURSE = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><metadata><schemaversion>2004 4th Edition</schemaversion>
<lom xmlns="x"><title><string>Un titre</string><string>A title</string></title></lom></metadata>
<organizations><organization><title>Été</title>
<item identifierref="a" parameters="p=1"><title>Un</title></item><item identifierref="b"><title>Deux</title></item></organization></organizations>
<resources><resource identifier="a" href="un@2x+é.html?q=1"/><resource identifier="b" href="deux.html"/></resources></manifest>`;

/** An activity that notes in the platform what it was given, and leaves with an exit. */
const activity = (
  exit: string,
) => `<!doctype html><title>x</title><script src="own@2x.js"></script><script>
const api = parent.API_1484_11;
api.Initialize('');
const given = api.GetValue('cmi.suspend_data') + location.search;
localStorage.clear();
api.SetValue('cmi.exit', '${exit}');
api.SetValue('cmi.suspend_data', given + '|' + document.title);
api.Terminate('');
</script><img src="none.png" alt="">`;

test('each activity has its own attempt, by the rules of the standard; what it erased comes back', async ({
  page,
  context,
}) => {
  const utf16 = Buffer.from(`\ufeff${COURSE}`, 'utf16le');
  await page.goto('/workshop/');
  await page.evaluate(() => localStorage.setItem('mine', 'kept'));
  const zip = zipSync({
    'imsmanifest.xml': new Uint8Array(utf16),
    'un@2x+é.html': strToU8(activity('suspend')),
    'deux.html': strToU8(activity('normal')),
    'own@2x.js': strToU8('document.title = "own"'),
  });
  await upload(page, 'cours.zip', zip);
  const open = page.locator('[data-do="open"]');
  const given = async (index: number) => {
    await page.getByLabel('Activité').selectOption({ index });
    await open.click();
    // What follows the script in its document: before that, the model is that of the session before.
    await packageFrame(page).locator('img').waitFor({ state: 'attached' });
    await expect(page.locator('.preview-model')).toContainText('|own');
    await close(page);
    return ((await reportOf(page)).model as { suspend_data: string }).suspend_data;
  };
  expect(await given(0)).toBe('?q=1&p=1|own');
  expect(await given(0)).toBe('?q=1&p=1|own?q=1&p=1|own');
  expect(await given(1)).toBe('|own');
  // An exit that is not "suspend" ends the attempt (SCORM 2004 RTE, cmi.exit): nothing comes back.
  expect(await given(1)).toBe('|own');
  expect(await reportOf(page)).toMatchObject({ title: 'Été', missing: ['none.png'], errors: [] });
  // Another page of the site goes on meanwhile: what it keeps is not the package's.
  const other = await context.newPage();
  await other.goto('/');
  await other.evaluate(() => localStorage.setItem('other', 'kept'));
  await upload(page, 'x.zip', strToU8('x'));
  await expect(status(page)).toContainText('n’est pas un .zip lisible');
  const kept = await page.evaluate(() => ({ ...localStorage }));
  expect(kept).toEqual({ mine: 'kept', other: 'kept' });
});

test('a preview fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/workshop/');
  const zip = zipSync({ 'imsmanifest.xml': strToU8(MANIFEST), 'a b.html': strToU8(OTHER) });
  await upload(page, 'autre.zip', zip);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await page.getByText(/^Appels \(/).click();
  await expect(page.locator('.preview-report tbody tr').nth(2)).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('a file that is no package is refused in words', async ({ page }) => {
  await page.goto('/workshop/');
  const cases: [Uint8Array, string][] = [
    [strToU8('no'), 'n’est pas un .zip lisible'],
    [zipSync({ 'a.html': strToU8('') }), 'n’a pas de fichier imsmanifest.xml'],
    [zipSync({ 'c/imsmanifest.xml': strToU8('') }), 'est dans un dossier (c/imsmanifest.xml)'],
    [zipSync({ 'imsmanifest.xml': strToU8('<a>') }), 'est illisible'],
    [zipSync({ 'imsmanifest.xml': strToU8('<a/>') }), 'ne nomme aucune page'],
    [
      zipSync({ 'imsmanifest.xml': strToU8(MANIFEST), '../x': strToU8('') }),
      'sort du paquet (../x)',
    ],
    [await packageOf('cmi5', [PFA]), 'C’est un paquet cmi5'],
  ];
  for (const [zip, words] of cases) {
    await upload(page, 'essai.zip', zip);
    await expect(status(page)).toContainText(words);
    await expect(page.getByRole('button', { name: 'Ouvrir' })).toBeHidden();
  }
});

test('a package is dropped on the page, one of its activities chosen, and the report printed', async ({
  page,
}) => {
  await page.goto('/ar/workshop/');
  // What is ticked at first can be made in the language of the page.
  await expect(page.locator('.builder-contents')).toContainText('الوحدات: 1');
  const zip = await packageOf('scorm12', MODULES);
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'course.zip'));
      return transfer;
    },
    [...zip],
  );
  await page.dispatchEvent('.preview-drop', 'drop', { dataTransfer: data });
  const activity = page.getByLabel('النشاط');
  await expect(activity.locator('option')).toHaveCount(2);
  await activity.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'فتح', exact: true }).click();
  await expect(packageFrame(page).locator('html')).toHaveAttribute('lang', 'fr');
  const { outline } = JSON.parse(
    (await packageFrame(page).locator('#sanad-config').textContent()) ?? '{}',
  ) as { outline: { module: string } };
  expect(outline.module).toBe(MODULES[1]);
  await page.getByText(/^النداءات \(/).click();
  await expect(page.locator('.preview-report tbody tr').first()).toContainText('LMSInitialize');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.preview-report dl')).toBeVisible();
  for (const other of [
    '.builder',
    '.preview-frame',
    '.preview-drop',
    'h1',
    '.preview-report button',
  ])
    await expect(page.locator(other).first()).toBeHidden();
});
