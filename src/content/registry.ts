import { isAdded, type GuideLanguage } from '../fields/guide-language.ts';
import type { ContentFiles, ContentType, TranslatedInto } from './content-type.ts';
import type { LanguageFolders } from './paths.ts';
import { banks } from './types/bank.ts';
import { exams } from './types/exam.ts';
import { guideStrings } from './types/guide-strings.ts';
import { guide } from './types/guide.ts';
import { lessons } from './types/lesson.ts';
import { modules } from './types/module.ts';
import { pages } from './types/page.ts';
import { practices } from './types/practice.ts';
import { references } from './types/reference.ts';
import { sessions } from './types/session.ts';
import { stations } from './types/station.ts';
import { terms } from './types/term.ts';
import { tools } from './types/tool/tool.ts';

const TYPES = [
  modules,
  lessons,
  guide,
  pages,
  practices,
  sessions,
  stations,
  guideStrings,
  tools,
  banks,
  exams,
  references,
  terms,
] as const;

/** Union of the content types, for type inference. */
export type KnownType = (typeof TYPES)[number];
/** Union of the page types, for type inference. */
export type KnownPageType = Extract<KnownType, { kind: 'page' }>;

/** Every content type, in the order in which commands list them. */
export const CONTENT_TYPES: readonly ContentType[] = TYPES;

/** Name of a collection of sources. */
export function contentType<N extends KnownType['name']>(name: N): Extract<KnownType, { name: N }> {
  return TYPES.find((type) => type.name === name) as Extract<KnownType, { name: N }>;
}

/** Files of one collection, and the language folders they are in. */
export interface FileSet extends ContentFiles {
  readonly kind: ContentType['kind'];
  readonly languages: LanguageFolders;
}

/** The file sets of a type: its sources, and its translations if they are files. */
export function filesOf(type: ContentType): FileSet[] {
  const { kind, path } = type;
  const sources = { ...type, languages: 'source' } as const;
  const { translations } = type;
  if (!translations) return [sources];
  return [sources, { path, ...translations, kind, languages: translations.into }];
}

/** The top-level folders of content. */
export const CONTENT_FOLDERS: readonly string[] = [
  ...new Set(CONTENT_TYPES.flatMap(filesOf).map(({ path }) => path.split('/')[0] ?? '')),
].sort();

/** Whether texts with these translation languages are translated into a language. */
export function isTranslatedInto(into: TranslatedInto, language: GuideLanguage): boolean {
  return isAdded(language) ? into !== 'site' : into !== 'added';
}

/** Schema of each collection of sources, by its name. */
export type SourceSchemas<K extends ContentType['kind'] = ContentType['kind']> = {
  readonly [T in Extract<KnownType, { kind: K }> as T['name']]: T['schema'];
};
/** Schema of each collection of translations, by its name. */
export type TranslationSchemas<K extends ContentType['kind'] = ContentType['kind']> = {
  readonly [
    T in Extract<KnownType, { kind: K }> as NonNullable<T['translations']>['name']
  ]: NonNullable<T['translations']>['schema'];
};

/** Names of the types that `sanad status` measures page by page. */
export type MeasuredName = keyof {
  [T in KnownPageType as [NonNullable<T['measured']>] extends [never] ? never : T['name']]: T;
};

/** The types that `sanad status` measures, with the headings of their tables. */
export const MEASURED: readonly { name: MeasuredName; heading: string }[] = CONTENT_TYPES.flatMap(
  (type) =>
    type.kind === 'page' && type.measured !== undefined
      ? [{ name: type.name as MeasuredName, heading: type.measured }]
      : [],
);
