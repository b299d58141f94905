import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Translate } from '../i18n/message.ts';
import { buildEpub } from '../formats/epub/epub.ts';
import { guideFile } from '../publishing/guide/guide-file.ts';
import { sectionOf, type Section } from '../publishing/guide/guide-sections.ts';
import {
  GuideContentsSchema,
  NEUTRAL_FRAGMENT,
  type GuideContents,
} from '../publishing/guide/guide-contents.ts';
import { PARTS_FOLDER, partsPath } from '../course/parts-folder.ts';
import { linksOf, sheetsOf } from './built-page.ts';
import { SOURCE_LANGUAGE } from '../fields/common.ts';
import { directionOf } from '../fields/direction.ts';
import { hasRareScript, isGuideLanguage, type GuideLanguage } from '../fields/guide-language.ts';
import { bundle } from './bundle.ts';
import { guideWords } from './guide-words.ts';
import { withImports } from './script-imports.ts';
import { fillSizes } from './sizes.ts';

/** Where the site puts the fragments of the guide, in a folder for each language. */
const FRAGMENTS = partsPath('guide');
/** Date of the books, 2000-01-01, if SOURCE_DATE_EPOCH is not set: the same sources make the same bytes. */
const UNDATED = 946_684_800;

/**
 * Makes the downloads of the guide from its fragments: one HTML file and one EPUB for each language.
 * Makes the service worker that stores the pages on request, and writes the size of each download
 * into the pages that offer it. Then deletes the fragments, since they lack the button to leave.
 */
export function guideFiles(): AstroIntegration {
  let base = '/';
  let source = new URL('file:///');
  return {
    name: 'sanad:guide',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        source = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const script = await bundle(new URL('../runtime/entries/guide-file.ts', import.meta.url));
        const worker = await bundle(
          new URL('../runtime/elements/offline/offline.worker.ts', import.meta.url),
        );
        const languages = (await readdir(join(root, FRAGMENTS))).filter(isGuideLanguage);
        for (const language of languages) {
          const t = await guideWords(language, source);
          const site: Site = {
            root,
            base,
            language,
            t,
            contents: await contentsOf(root, language),
          };
          const file = await oneFile(site, script);
          const book = await epub(site);
          await writeFile(join(root, PARTS_FOLDER, `guide-${language}.html`), file);
          await writeFile(join(root, PARTS_FOLDER, `guide-${language}.epub`), book);
          await writeOfflineWorker(site, worker);
          logger.info(`guide-${language}: ${Buffer.byteLength(file)} bytes, epub ${book.length}`);
        }
        await rm(join(root, FRAGMENTS), { recursive: true });
      },
    },
  };
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly language: GuideLanguage;
  readonly t: Translate;
  readonly contents: GuideContents;
}

async function contentsOf(root: string, language: GuideLanguage): Promise<GuideContents> {
  const text = await readFile(join(root, FRAGMENTS, language, 'contents.json'), 'utf8');
  return GuideContentsSchema.parse(JSON.parse(text));
}

/** HTML of a fragment: a chapter, or the neutral page. */
const fragmentOf = ({ root, language }: Site, name: string): Promise<string> =>
  readFile(join(root, FRAGMENTS, language, name, 'index.html'), 'utf8');

/** The chapters of the one file or of the book, with their texts. */
const sectionsOf = (site: Site, chapters: GuideContents['chapters']): Promise<Section[]> =>
  Promise.all(
    chapters.map(async (chapter) => sectionOf(chapter, await fragmentOf(site, chapter.id))),
  );

const folderOf = ({ language }: Site) =>
  language === SOURCE_LANGUAGE ? 'guide' : `${language}/guide`;

async function oneFile(site: Site, script: string): Promise<string> {
  const { language, contents, t } = site;
  const own = await readFile(new URL('../styles/guide-file.css', import.meta.url), 'utf8');
  return guideFile(await sectionsOf(site, contents.chapters), {
    language,
    direction: directionOf(language),
    title: t('guide.tab'),
    style: (await stylesOf(site)) + own,
    script: script.replaceAll('</script', '<\\/script').trim(),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
    leave: t('leave.button'),
    neutralTitle: t('leave.neutral'),
    top: t('guide.all'),
    neutral: await fragmentOf(site, NEUTRAL_FRAGMENT),
  });
}

async function epub(site: Site): Promise<Uint8Array> {
  const { language, contents, t } = site;
  const sections = await sectionsOf(
    site,
    contents.chapters.filter(({ isInBook }) => isInBook),
  );
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? UNDATED);
  return buildEpub({
    language,
    direction: directionOf(language),
    title: t('guide.tab'),
    publisher: t('site.name'),
    modified: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    contents: t('guide.all'),
    style:
      (await readFile(new URL('../styles/guide-book.css', import.meta.url), 'utf8')) +
      (await lettersOf(site)),
    chapters: sections,
  });
}

/** Writes the sizes into the pages, then the service worker with the list of files that it stores. */
async function writeOfflineWorker(site: Site, worker: string): Promise<void> {
  const { pages } = site.contents;
  const html = await Promise.all(pages.map((url) => readFile(fileOf(site, url), 'utf8')));
  const used = html.flatMap(linksOf).filter((url) => /^\/.+\.(?:css|js|svg)$/.test(url));
  const assets = await withImports([...new Set(used)], (url) =>
    readFile(fileOf(site, url), 'utf8'),
  );
  const files = [...pages, ...assets];
  const sizes = await Promise.all(files.map(async (url) => (await stat(fileOf(site, url))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  await writeSizes(site, pages, total);
  const hash = createHash('sha256');
  for (const url of files) hash.update(await readFile(fileOf(site, url)));
  const version = hash.digest('hex').slice(0, 12);
  const offline = { language: site.language, version, files };
  const code = `const OFFLINE=${JSON.stringify(offline)};
${worker}`;
  await writeFile(join(site.root, folderOf(site), 'offline.js'), code);
}

async function writeSizes(site: Site, pages: readonly string[], offline: number): Promise<void> {
  const sizeOf = async (url: string) =>
    url.endsWith('/offline.js') ? offline : (await stat(fileOf(site, url))).size;
  for (const url of pages) {
    const file = fileOf(site, url);
    const html = await readFile(file, 'utf8');
    await writeFile(file, await fillSizes(html, site.language, sizeOf));
  }
}

/** The file behind an address of the built site. */
function fileOf({ root, base }: Site, url: string): string {
  const path = url.slice(base.length);
  return join(root, url.endsWith('/') ? `${path}index.html` : path);
}

/** The sheet that names the faces of a rare script, beside the pages’ own sheet. */
const lettersOf = async (site: Site): Promise<string> =>
  hasRareScript(site.language) ? readFile(join(site.root, 'guide-letters.css'), 'utf8') : '';

/** The sheets of the pages: only a built page knows their names. */
async function stylesOf(site: Site): Promise<string> {
  const html = await readFile(join(site.root, folderOf(site), 'index.html'), 'utf8');
  const texts = await Promise.all(sheetsOf(html).map((url) => readFile(fileOf(site, url), 'utf8')));
  return texts.join('\n');
}
