import type { z } from 'zod';
import type { GuideLanguage } from '../fields/guide-language.ts';
import { SOURCE_LANGUAGE } from '../fields/common.ts';
import type { Finding } from '../diagnostics/catalogue.ts';
import type { ContentType, PageFront, PageType, TranslatedFront } from './content-type.ts';
import { readFigure, type Figure } from './figures/figure.ts';
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

/** A YAML file of a content type. */
export interface Entry<T> extends Omit<ParsedYaml<T>, 'findings'> {
  readonly path: string;
  /** Name of the file, or of its folder: must equal the declared id. */
  readonly name: string;
  /** Id of its module; empty for content outside modules. */
  readonly module: string;
}

/** A page in one language; `module` is empty for pages outside modules. */
export interface PageEntry<T> extends ParsedPage<T> {
  readonly name: string;
  /** Name of the language folder; it may be an unknown language (GUIDE-002). */
  readonly language: GuideLanguage;
  readonly module: string;
}

/** A YAML file with the words of another one in an additional language. */
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
 * Everything that authors have written, parsed, for the check and the command line. The property
 * names are the names of the collections.
 */
export interface Library
  extends
    Pages<SourceSchemas<'page'>>,
    Pages<TranslationSchemas<'page'>>,
    Data<SourceSchemas<'data'>>,
    TranslatedData<TranslationSchemas<'data'>> {
  /** SVG figures of the modules and of the guide. */
  readonly figures: readonly Figure[];
  /** Syntax and schema mistakes found while reading, and what figures may not hold. */
  readonly findings: readonly Finding[];
}

/** File set of each collection. */
const FILES = CONTENT_TYPES.flatMap(filesOf).map((files) => ({
  ...files,
  pattern: pathRegExp(files.path, files.languages),
}));
const FIGURES = /^(modules\/[^/]+|content\/guide)\/figures\/[^/]+\.svg$/;

/** Whether a path is one that the library reads. */
export function isLibraryPath(path: string): boolean {
  return FIGURES.test(path) || FILES.some(({ pattern }) => pattern.test(path));
}

/**
 * Parses the files of `content/`, `modules/` and `quizzes/`.
 * @param files every file, in any order; files of no content type are ignored
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
  const figures = sorted.filter(({ path }) => FIGURES.test(path)).map(readFigure);
  findings.push(...figures.flatMap((figure) => figure.findings));
  // The entries of each collection were validated with its schema in the registry.
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

/** The pages of a file set: sources or translations. */
export interface TypedPages {
  readonly type: PageType;
  readonly sources: readonly PageEntry<PageFront>[];
  readonly translations: readonly PageEntry<TranslatedFront>[];
}

/** Every page type with its pages in the library. */
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

/** The translations of a YAML type that are files. */
export function translationsOfType(
  library: Library,
  { translations }: Pick<ContentType, 'translations'>,
): readonly (TranslatedEntry<unknown> | PageEntry<unknown>)[] {
  return translations ? library[translations.name as keyof TranslationSchemas<'data'>] : [];
}
