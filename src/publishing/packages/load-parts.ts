/** Loads the parts of packages from `dist/shelf/`, through a reader passed in. */
import { strFromU8 } from 'fflate';
import type { ModuleParts, PackageParts } from '../../course/module-parts.ts';
import type { ModuleEdition } from './request.ts';
import { formatOf, type Standard } from '../../formats/registry.ts';
import { BuiltModuleSchema, type BuiltModule } from '../../course/built-module.ts';

/** Reads a file by its path in `dist/shelf/`; fails if there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Folder in `dist/shelf/` with a folder of schemas for each standard. */
export const SCHEMAS = 'schemas';

const text = async (read: ReadFile, path: string) => strFromU8(await read(path));

/** Reads the facts of a module in a language. */
export async function readFacts(read: ReadFile, entry: ModuleEdition): Promise<BuiltModule> {
  const facts = await text(read, `${entry.module}/${entry.language}/module.json`);
  return BuiltModuleSchema.parse(JSON.parse(facts));
}

/**
 * Loads the parts of a package.
 * @param read reads the files of `dist/shelf/`
 * @param entries modules and languages, in the order of the package
 * @param standard format of the package: it decides player and schemas
 */
export async function readParts(
  read: ReadFile,
  entries: readonly ModuleEdition[],
  standard: Standard,
): Promise<PackageParts> {
  const file = async (path: string, from: string) => ({ path, content: await read(from) });
  const { player, schemas } = formatOf(standard);
  const names = schemas?.names ?? [];
  return {
    modules: await Promise.all(entries.map((entry) => readModule(read, entry))),
    player: [
      await file('player.css', `${player.sheet}.css`),
      await file('player.js', `${player.script}.js`),
    ],
    schemas: await Promise.all(names.map((name) => file(name, `${SCHEMAS}/${standard}/${name}`))),
  };
}

async function readModule(read: ReadFile, entry: ModuleEdition): Promise<ModuleParts> {
  const folder = `${entry.module}/${entry.language}`;
  const module = await readFacts(read, entry);
  const lessons = await Promise.all(
    module.outline.lessons.map(async ({ id }) => {
      return [id, await text(read, `${folder}/lessons/${id}/index.html`)] as const;
    }),
  );
  const frame = await text(read, `${folder}/frame/index.html`);
  return { module, frame, lessons: new Map(lessons) };
}
