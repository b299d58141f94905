/** The package preview in a browser: what its tests share. */
import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Report } from '../../src/runtime/elements/package-preview/report.ts';
import config from '../../playwright.config.ts';
import { PARTITIONED_STORAGE } from '../../scripts/browser.ts';

/** The browser as people have it: its storage is partitioned. */
export const launchOptions = {
  ...config.use?.launchOptions,
  args: [...(config.use?.launchOptions?.args ?? []), PARTITIONED_STORAGE],
};

/** The frame of the package, in the host page on the other origin. */
export const packageFrame = (page: Page): FrameLocator =>
  page.frameLocator('.preview-frame iframe').frameLocator('iframe').first();

/** The facts of the report. */
export const facts = (page: Page) => page.locator('.preview-report dl');
/** The remarks of the report. */
export const notes = (page: Page) => page.locator('.preview-notes');
export const status = (page: Page) => page.locator('.preview-status');

/**
 * Presses a button of the page by the keyboard. A click that follows a scroll at once would reach the
 * frame that was there before: it is of another process.
 */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).press('Enter');

/** Closes the package, and waits until its last calls are in the report. */
export async function close(page: Page): Promise<void> {
  await press(page, /^Fermer, /);
  await expect(page.locator('[data-do="open"]')).toBeVisible();
}

/** Chooses a file in the preview. */
export const upload = (page: Page, name: string, content: Uint8Array) =>
  page.locator('#preview-file').setInputFiles({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(content),
  });

/** Opens the workshop, gives it a package and opens its activity. */
export async function play(page: Page, zip: Uint8Array, name = 'essai.zip'): Promise<void> {
  await page.goto('/workshop/');
  await upload(page, name, zip);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
}

/** Saves the report of the preview. */
export async function reportOf(page: Page): Promise<Report> {
  const save = press(page, 'Enregistrer en JSON');
  const [download] = await Promise.all([page.waitForEvent('download'), save]);
  expect(download.suggestedFilename()).toMatch(/-report\.json$/);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Report;
}

/** What a manifest says beside its pages. */
interface Extra {
  /** Elements inside each item. */
  readonly item?: string;
  readonly start?: string;
}

const NAMESPACES = {
  '1.2':
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  '2004 3rd Edition':
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
};

/** A manifest with one activity, or one for each start page. */
export function manifestOf(
  version: keyof typeof NAMESPACES,
  starts: readonly string[] = ['index.html'],
  { item = '' }: Extra = {},
): string {
  const type = version === '1.2' ? 'scormtype' : 'scormType';
  const items = starts.map(
    (start, n) =>
      `<item identifier="i${n}" identifierref="r${n}"><title>${start}</title>${item}</item>`,
  );
  const resources = starts.map(
    (start, n) =>
      `<resource identifier="r${n}" type="webcontent" adlcp:${type}="sco" href="${start}"><file href="${start}"/></resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><manifest identifier="m" version="1" ${NAMESPACES[version]}><metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Essai</title>${items.join('')}</organization></organizations><resources>${resources.join('')}</resources></manifest>`;
}

/** A zip with a manifest of SCORM 1.2 that begins at `index.html`, and these files. */
export const packageWith = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync({ 'imsmanifest.xml': strToU8(manifestOf('1.2')), ...bytesOf(files) });

/** Texts as bytes. */
export const bytesOf = (files: Record<string, string | Uint8Array>): Zippable =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
