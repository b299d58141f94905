import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { entryId, pathGlob, pathRegExp } from './content/paths.ts';
import {
  CONTENT_TYPES,
  filesOf,
  type FileSet,
  type SourceSchemas,
  type TranslationSchemas,
} from './content/registry.ts';

/**
 * Entries are named by their path: `module/lesson` for a lesson, `module/ar/lesson` for its
 * translation, the file or folder name for the rest. `npm run check` holds paths and ids together.
 */
function loaderOf({ path, languages }: FileSet): Loader {
  const { base, glob: pattern } = pathGlob(path, languages);
  const parts = pathRegExp(path, languages);
  const generateId = ({ entry }: { entry: string }) => {
    const { language, ...names } = parts.exec(`${base}/${entry}`)?.groups ?? {};
    return entryId(path, languages === 'source' ? names : { ...names, language });
  };
  return glob({ base: `./${base}`, pattern, generateId });
}

interface Collection<S extends z.ZodType> {
  loader: Loader;
  schema: S;
}
type Collections<T extends Readonly<Record<string, z.ZodType>>> = {
  -readonly [N in keyof T]: Collection<T[N]>;
};

/** The collections of Astro, each with the schema that its content type declares. */
export const collections = Object.fromEntries(
  CONTENT_TYPES.flatMap(filesOf).map((files) => [
    files.name,
    defineCollection({ loader: loaderOf(files), schema: files.schema }),
  ]),
) as Collections<SourceSchemas & TranslationSchemas>;
