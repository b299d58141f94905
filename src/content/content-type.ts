import type { z } from 'zod';
import type { Language, Review } from '../fields/common.ts';
import type { AddedLanguage } from '../fields/guide-language.ts';
import type { PartKind } from './mdx/parts.ts';

/**
 * Whose languages a text is translated into: those of the site; those of the guide, the site’s
 * among them; or only those that the guide has and the site has not.
 */
export type TranslatedInto = 'site' | 'guide' | 'added';

/** Files of one collection, all of one shape. */
export interface ContentFiles<N extends string = string, S extends z.ZodType = z.ZodType> {
  /** Name of the collection. */
  readonly name: N;
  /** Where they are: `modules/<module>/<language>/<name>.mdx`. */
  readonly path: string;
  readonly schema: S;
  /** Name of the JSON schema for editors: `docs/schemas/<name>.schema.json`. */
  readonly editorSchema?: string;
}

/** What `sanad new` needs to start a file. */
export interface NewFile {
  /** The word after `sanad new`. */
  readonly command: string;
  readonly description: string;
  /** Name and help of the id that is asked for. */
  readonly argument: readonly [name: string, help: string];
  /** Help of `--title`, and the title when it is not given. */
  readonly title: readonly [help: string, title: string];
  /**
   * Text of the file.
   * @param given `objective`: the first of the module; empty outside of a module
   */
  text(given: { id: string; title: string; number: number; objective: string }): string;
}

/** How a file goes to translators’ tools: as it is, unless it says otherwise. */
export interface Exchange<D, T> {
  /** The source as it is sent. */
  source?(data: D): string;
  /** The translation as it is sent beside it. */
  translation?(data: D, translation: T): string;
}

/** What every content type tells of its source. Methods take the validated data. */
interface Source<N extends string, S extends z.ZodType, T> extends ContentFiles<N, S> {
  /** The field that must be the name of the file, or of its folder; `id` unless it says so. */
  readonly namedBy?: string;
  /** The words a translation is made from; a change of them makes it stale. */
  words?(data: z.output<S>, body: string): readonly string[];
  /** What counts and marks, which a translation may not change. */
  counts?(data: z.output<S>): unknown;
  /** Place among its kind. */
  number?(data: z.output<S>): number;
  readonly newFile?: NewFile;
  readonly exchange?: Exchange<z.output<S>, T>;
}

/** What the front matter of every page has. */
export interface PageFront {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly review: Review;
}

/** What the front matter of every translated page has. */
export interface TranslatedFront extends PageFront {
  readonly translation: { readonly of: string };
}

/** Pages in MDX, in a folder for each language: `fr` holds the source. */
export interface PageType<
  N extends string = string,
  S extends z.ZodType = z.ZodType,
  TN extends string = string,
  TS extends z.ZodType = z.ZodType,
  M extends string | undefined = string | undefined,
> extends Source<N, S, z.output<TS>> {
  readonly kind: 'page';
  words(data: z.output<S>, body: string): readonly string[];
  /** The kinds of Part it may have; the checker asks for each of `required`. */
  readonly parts: { readonly kinds: readonly PartKind[]; readonly required?: readonly PartKind[] };
  /** Heading under which `sanad status` measures each page. */
  readonly measured?: M;
  readonly translations: Omit<ContentFiles<TN, TS>, 'path'> & {
    readonly into: 'site' | 'guide';
    /** Text of a page in a language just begun, from the source. */
    begin?(data: z.output<S>, body: string): string;
  };
}

/** YAML files, one for all languages. */
export interface DataType<
  N extends string = string,
  S extends z.ZodType = z.ZodType,
  TN extends string = string,
  TS extends z.ZodType = z.ZodType,
> extends Source<N, S, z.output<TS>> {
  readonly kind: 'data';
  /** Files with its words in more languages. */
  readonly translations?: ContentFiles<TN, TS> & {
    readonly into: 'added';
    /** Text of the file in a language just begun, from the source. */
    begin?(data: z.output<S>, body: string): string;
    /** Fingerprint that a translation records. */
    recorded(translation: z.output<TS>): string;
  };
  /** The translations inside of the file: language and recorded fingerprint. */
  inside?(data: z.output<S>): readonly (readonly [Language, recorded: string])[];
  /** Text of its file in a language that the guide begins with. */
  beginLanguage?(language: AddedLanguage): string;
}

/** What the project knows of one kind of content. */
export type ContentType = PageType | DataType;

/** Declares a type of pages. */
export function pageType<
  N extends string,
  S extends z.ZodType<PageFront>,
  TN extends string,
  TS extends z.ZodType<TranslatedFront>,
  M extends string | undefined = undefined,
>(type: Omit<PageType<N, S, TN, TS, M>, 'kind'>): PageType<N, S, TN, TS, M> {
  return { kind: 'page', ...type };
}

/** Declares a type of YAML files. */
export function dataType<
  N extends string,
  S extends z.ZodType,
  TN extends string = never,
  TS extends z.ZodType = never,
>(type: Omit<DataType<N, S, TN, TS>, 'kind'>): DataType<N, S, TN, TS> {
  return { kind: 'data', ...type };
}
