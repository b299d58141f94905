import type { z } from 'zod';
import type { GuideLanguage } from '../fields/guide-language.ts';
import { SOURCE_LANGUAGE } from '../fields/common.ts';
import type { Finding } from '../diagnostics/catalogue.ts';
import type { ContentType, PageFront, PageType, TranslatedFront } from './content-type.ts';
import { parsePage, type ParsedPage } from './mdx/parse-page.ts';
import { pathRegExp } from './paths.ts';
import { parseYaml, type ParsedYaml, type SourceFile } from './parse-yaml.ts';
import {
  CONTENT_TYPES,
  filesOf,
  type FileSet,
  type SourceSchemas,
  type TranslationSchemas,
} from './registry.ts';

/** A YAML file of a known content type, with its declared name (that of its file or folder). */
export interface Entry<T> extends Omit<ParsedYaml<T>, 'findings'> {
  readonly path: string;
  /** What the file, or its folder, is called: must equal the declared id. */
  readonly name: string;
  /** Module it belongs to; empty where it belongs to none. */
  readonly module: string;
}

/** A page in one language; `module` is empty for what is not a lesson. */
export interface PageEntry<T> extends ParsedPage<T> {
  readonly name: string;
  /** Where it is unknown, what the folder is called (GUIDE-002 tells). */
  readonly language: GuideLanguage;
  readonly module: string;
}

/** A YAML file with words in one more language. */
export interface TranslatedEntry<T> extends Entry<T> {
  readonly language: string;
}

type Schemas = Readonly<Record<string, z.ZodType>>;
type Pages<T extends Schemas> = { readonly [N in keyof T]: readonly PageEntry<z.output<T[N]>>[] };
type Data<T extends Schemas> = { readonly [N in keyof T]: readonly Entry<z.output<T[N]>>[] };
type TranslatedData<T extends Schemas> = {
  readonly [N in keyof T]: readonly TranslatedEntry<z.output<T[N]>>[];
};

/**
 * Everything authors have written, parsed: what the check and the command line work on. Each
 * collection of a content type stands under its name.
 */
export interface Library
  extends
    Pages<SourceSchemas<'page'>>,
    Pages<TranslationSchemas<'page'>>,
    Data<SourceSchemas<'data'>>,
    TranslatedData<TranslationSchemas<'data'>> {
  /** SVG figures of the modules and of the guide. */
  readonly figures: readonly SourceFile[];
  /** What reading alone has found: syntax and schema mistakes. */
  readonly findings: readonly Finding[];
}

/** Where the files of each collection are. */
const FILES = CONTENT_TYPES.flatMap(filesOf).map((files) => ({
  ...files,
  pattern: pathRegExp(files.path, files.languages),
}));
const FIGURES = /^(modules\/[^/]+|content\/guide)\/figures\/[^/]+\.svg$/;

/** Tells whether a path is one of those the library reads. */
export function isLibraryPath(path: string): boolean {
  return FIGURES.test(path) || FILES.some(({ pattern }) => pattern.test(path));
}

/**
 * Parses the files of `content/`, `modules/` and `quizzes/`.
 * @param files every file, in any order; those of no known kind are passed over
 */
export function readLibrary(files: readonly SourceFile[]): Library {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings: Finding[] = [];
  const collections = FILES.map(({ name, kind, schema, pattern }) => {
    const entries = sorted.flatMap((file) => {
      const match = pattern.exec(file.path);
      if (!match) return [];
      const entry = readEntry(file, { kind, schema }, match.groups ?? {});
      findings.push(...entry.findings);
      return [entry];
    });
    return [name, entries] as const;
  });
  const figures = sorted.filter(({ path }) => FIGURES.test(path));
  // The registry gives each collection the schema that its entries have just been read with.
  return { ...Object.fromEntries(collections), figures, findings } as unknown as Library;
}

function readEntry(
  file: SourceFile,
  { kind, schema }: Pick<FileSet, 'kind' | 'schema'>,
  groups: Readonly<Record<string, string | undefined>>,
) {
  const { module = '', name = module, language = SOURCE_LANGUAGE } = groups;
  const parsed = kind === 'page' ? parsePage(file, schema) : parseYaml(file, schema);
  return { ...parsed, path: file.path, name, module, language };
}

/** The sources of a type of pages, or their translations, whichever it is. */
export interface TypedPages {
  readonly type: PageType;
  readonly sources: readonly PageEntry<PageFront>[];
  readonly translations: readonly PageEntry<TranslatedFront>[];
}

/** Every type of pages with what is written of it. */
export function pagesByType(library: Library): TypedPages[] {
  return CONTENT_TYPES.flatMap((type) =>
    type.kind === 'page'
      ? [
          {
            type,
            sources: library[type.name as keyof SourceSchemas<'page'>],
            translations: library[type.translations.name as keyof TranslationSchemas<'page'>],
          },
        ]
      : [],
  );
}

/** The sources of a type. */
export function sourcesOfType(
  library: Library,
  { name }: Pick<ContentType, 'name'>,
): readonly (Entry<unknown> | PageEntry<unknown>)[] {
  return library[name as keyof SourceSchemas<'page'>];
}

/** The translations of a type that are files. */
export function translationsOfType(
  library: Library,
  { translations }: Pick<ContentType, 'translations'>,
): readonly (TranslatedEntry<unknown> | PageEntry<unknown>)[] {
  return translations ? library[translations.name as keyof TranslationSchemas<'data'>] : [];
}
