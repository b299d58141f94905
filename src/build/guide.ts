import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Translate } from '../i18n/message.ts';
import { buildEpub } from '../formats/epub/epub.ts';
import { guideFile } from '../publishing/guide/guide-file.ts';
import { sectionsOf, type BuiltPage } from '../publishing/guide/guide-sections.ts';
import { toXhtml } from '../formats/epub/xhtml.ts';
import { edited, elementsOf, parseDocument, type Element } from '../formats/shared/html.ts';
import { linksOf, mainOf, sheetsOf } from './built-page.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import { directionOf } from '../fields/direction.ts';
import { isAdded, isGuideLanguage, type GuideLanguage } from '../fields/guide-language.ts';
import { bundle } from './bundle.ts';
import { guideWords } from './guide-words.ts';
import { withImports } from './script-imports.ts';
import { fillSizes } from './sizes.ts';

/** Pages that are about this site as it is served: they have no place in a file. */
const SITE_ONLY = ['take', 'poster'];
/** Date told in books when the build is given none: the same sources make the same bytes. */
const UNDATED = 946_684_800;

/**
 * Makes of the built guide what people take away: one HTML file and one EPUB a language, and the
 * service worker that keeps the pages when asked. Then writes the size of each where it is told.
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
        await mkdir(join(root, 'shelf'), { recursive: true });
        for (const language of await builtLanguages(root)) {
          const t = await guideWords(language, source);
          const site: Site = { root, base, language, t };
          await lighten(site);
          const file = await oneFile(site, script);
          const book = await epub(site);
          await writeFile(join(root, 'shelf', `guide-${language}.html`), file);
          await writeFile(join(root, 'shelf', `guide-${language}.epub`), book);
          await keepable(site, worker);
          logger.info(`guide-${language}: ${Buffer.byteLength(file)} bytes, epub ${book.length}`);
        }
      },
    },
  };
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly language: GuideLanguage;
  readonly t: Translate;
}

/** The languages that the guide was built in: those of the site, and the folders of others. */
async function builtLanguages(root: string): Promise<GuideLanguage[]> {
  const folders = (await readdir(root)).filter(isGuideLanguage).filter(isAdded);
  return [...LANGUAGES, ...folders.sort()];
}

const folderOf = ({ language }: Site) =>
  language === SOURCE_LANGUAGE ? 'guide' : `${language}/guide`;

/**
 * Takes out of the pages’ policies the hashes of scripts and styles that other pages have inside:
 * they weigh, for nothing shrinks them, and a page with nothing inside is better without.
 */
async function lighten(site: Site): Promise<void> {
  const names = await readdir(join(site.root, folderOf(site)), { recursive: true });
  const pages = names.filter((name) => name.endsWith('index.html'));
  for (const name of pages) {
    const file = join(site.root, folderOf(site), name);
    await writeFile(file, withoutHashes(await readFile(file, 'utf8')));
  }
}

/** A page whose policy has no hashes, unless something stands inside of it. */
function withoutHashes(html: string): string {
  const tree = parseDocument(html);
  const isInside = ({ tagName, properties }: Element) =>
    tagName === 'style' ||
    (tagName === 'script' &&
      properties['src'] === undefined &&
      properties['type'] !== 'application/json');
  if (elementsOf(tree, isInside).length > 0) return html;
  const policies = elementsOf(
    tree,
    ({ properties }) => properties['httpEquiv']?.toString() === 'content-security-policy',
  );
  return edited(
    html,
    policies.map(({ position }) => {
      const [start, end] = [position!.start.offset!, position!.end.offset!];
      return { start, end, text: html.slice(start, end).replaceAll(/ 'sha256-[^']+'/g, '') };
    }),
  );
}

/** Pages of the guide as they were built, the list first, then by number, then the rest. */
async function builtPages(site: Site): Promise<BuiltPage[]> {
  const folder = folderOf(site);
  const entries = await readdir(join(site.root, folder), { withFileTypes: true });
  const index = await readFile(join(site.root, folder, 'index.html'), 'utf8');
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  // The list of pages gives the order; what it does not name comes last.
  const links = linksOf(index);
  const place = (name: string) => links.findIndex((href) => href.endsWith(`/guide/${name}/`));
  const known = names.filter((name) => place(name) >= 0).sort((a, b) => place(a) - place(b));
  return Promise.all(
    ['', ...known].map(async (name) => {
      const path = [folder, name].filter(Boolean).join('/');
      const html = await readFile(join(site.root, path, 'index.html'), 'utf8');
      return { url: `${site.base}${path}/`, html };
    }),
  );
}

const isSiteOnly = ({ url }: BuiltPage) => SITE_ONLY.some((name) => url.endsWith(`/${name}/`));

async function oneFile(site: Site, script: string): Promise<string> {
  const { language, root, t } = site;
  const pages = (await builtPages(site)).filter((page) => !isSiteOnly(page));
  const own = await readFile(new URL('../styles/guide-file.css', import.meta.url), 'utf8');
  const table = language === SOURCE_LANGUAGE ? 'table' : `${language}/table`;
  const neutral = await readFile(join(root, table, 'index.html'), 'utf8');
  return guideFile(sectionsOf(pages), {
    language,
    direction: directionOf(language),
    title: t('guide.tab'),
    style: (await stylesOf(site, pages[0]?.html ?? '')) + own,
    script: script.replaceAll('</script', '<\\/script').trim(),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
    leave: t('leave.button'),
    neutralTitle: t('leave.neutral'),
    top: t('guide.all'),
    neutral: mainOf(neutral),
  });
}

async function epub(site: Site): Promise<Uint8Array> {
  const { language, t } = site;
  const pages = (await builtPages(site)).filter(
    (page) => !isSiteOnly(page) && !/\/(kept|leave)\/$/.test(page.url),
  );
  // Beside the pages’ own sheet, a script that few devices have names its faces in another.
  const letters = await lettersOf(site, pages[0]?.html ?? '');
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? UNDATED);
  return buildEpub({
    language,
    direction: directionOf(language),
    title: t('guide.tab'),
    publisher: t('site.name'),
    modified: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    contents: t('guide.all'),
    style: (await readFile(new URL('../styles/guide-book.css', import.meta.url), 'utf8')) + letters,
    chapters: sectionsOf(pages).map(({ id, title, language: own, content }) => ({
      id,
      title,
      language: own,
      body: toXhtml(content),
    })),
  });
}

/** Writes the sizes that pages tell, then the service worker with the files it keeps. */
async function keepable(site: Site, worker: string): Promise<void> {
  const pages = (await builtPages(site)).map(({ url }) => url);
  const html = await Promise.all(pages.map((url) => readFile(fileOf(site, url), 'utf8')));
  const used = html.flatMap(linksOf).filter((url) => /^\/.+\.(?:css|js|svg)$/.test(url));
  const assets = await withImports([...new Set(used)], (url) =>
    readFile(fileOf(site, url), 'utf8'),
  );
  const files = [...pages, ...assets];
  const sizes = await Promise.all(files.map(async (url) => (await stat(fileOf(site, url))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  await tellSizes(site, pages, total);
  const version = createHash('sha256');
  for (const url of files) version.update(await readFile(fileOf(site, url)));
  const prefix = `sanad-guide-${site.language}-`;
  const cache = `${prefix}${version.digest('hex').slice(0, 12)}`;
  const code = `const OFFLINE=${JSON.stringify({ cache, prefix, files })};\n${worker}`;
  await writeFile(join(site.root, folderOf(site), 'offline.js'), code);
}

async function tellSizes(site: Site, pages: readonly string[], offline: number): Promise<void> {
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

/** The sheet that names the faces of a rare script, for pages that have it. */
async function lettersOf(site: Site, html: string): Promise<string> {
  const sheet = `${site.base}guide-letters.css`;
  return linksOf(html).includes(sheet) ? readFile(fileOf(site, sheet), 'utf8') : '';
}

async function stylesOf(site: Site, html: string): Promise<string> {
  const texts = await Promise.all(sheetsOf(html).map((url) => readFile(fileOf(site, url), 'utf8')));
  return texts.join('\n');
}
