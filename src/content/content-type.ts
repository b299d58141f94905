import type { z } from 'zod';
import type { Language, Review } from '../fields/common.ts';
import type { AddedLanguage } from '../fields/guide-language.ts';
import type { PartKind } from './mdx/parts.ts';

/**
 * Languages that a text is translated into: `site`, those of the site; `guide`, those of the guide,
 * which include the site’s; `added`, only those of the guide that the site lacks.
 */
export type TranslatedInto = 'site' | 'guide' | 'added';

/** Files of one collection, with the same schema. */
export interface ContentFiles<N extends string = string, S extends z.ZodType = z.ZodType> {
  /** Name of the collection. */
  readonly name: N;
  /** Path pattern: `modules/<module>/<language>/<name>.mdx`. */
  readonly path: string;
  readonly schema: S;
  /** Name of the JSON schema for editors: `docs/schemas/<name>.schema.json`. */
  readonly editorSchema?: string;
}

/** What `sanad new` needs to create a file. */
export interface NewFile {
  /** The word after `sanad new`. */
  readonly command: string;
  readonly description: string;
  /** Name and help text of the id argument. */
  readonly argument: readonly [name: string, help: string];
  /** Help text of `--title`, and the default title. */
  readonly title: readonly [help: string, title: string];
  /**
   * Text of the file.
   * @param given `objective`: the first objective of the module; empty outside a module
   */
  text(given: { id: string; title: string; number: number; objective: string }): string;
}

/** How a file is sent to translators’ tools; by default it is sent as it is. */
export interface Exchange<D, T> {
  /** The source as it is sent. */
  source?(data: D): string;
  /** The translation as it is sent beside it. */
  translation?(data: D, translation: T): string;
}

/** What every content type declares about its sources. Methods take the validated data. */
interface Source<N extends string, S extends z.ZodType, T> extends ContentFiles<N, S> {
  /** Field that must equal the name of the file or its folder; `id` by default. */
  readonly namedBy?: string;
  /**
   * The words that the fingerprint of a source is made of: a change makes its translations stale.
   */
  words?(data: z.output<S>, body: string): readonly string[];
  /** Counts and grades that a translation may not change. */
  counts?(data: z.output<S>): unknown;
  /** Position among the entries of its type. */
  number?(data: z.output<S>): number;
  readonly newFile?: NewFile;
  readonly exchange?: Exchange<z.output<S>, T>;
}

/** Front matter that every page has. */
export interface PageFront {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly review: Review;
}

/** Front matter that every translated page has. */
export interface TranslatedFront extends PageFront {
  readonly translation: { readonly of: string };
}

/** A type of MDX pages, in a folder for each language; `fr` holds the source. */
export interface PageType<
  N extends string = string,
  S extends z.ZodType = z.ZodType,
  TN extends string = string,
  TS extends z.ZodType = z.ZodType,
  M extends string | undefined = string | undefined,
> extends Source<N, S, z.output<TS>> {
  readonly kind: 'page';
  words(data: z.output<S>, body: string): readonly string[];
  /** The allowed kinds of Part; the check demands those of `required`. */
  readonly parts: { readonly kinds: readonly PartKind[]; readonly required?: readonly PartKind[] };
  /** Heading under which `sanad status` measures each page. */
  readonly measured?: M;
  readonly translations: Omit<ContentFiles<TN, TS>, 'path'> & {
    readonly into: 'site' | 'guide';
    /** Text of a page in a new language, from the source. */
    begin?(data: z.output<S>, body: string): string;
  };
}

/** A type of YAML files, each for all languages. */
export interface DataType<
  N extends string = string,
  S extends z.ZodType = z.ZodType,
  TN extends string = string,
  TS extends z.ZodType = z.ZodType,
> extends Source<N, S, z.output<TS>> {
  readonly kind: 'data';
  /** Files with the words in additional languages. */
  readonly translations?: ContentFiles<TN, TS> & {
    readonly into: 'added';
    /** Text of the file in a new language, from the source. */
    begin?(data: z.output<S>, body: string): string;
    /** Fingerprint recorded in a translation. */
    recorded(translation: z.output<TS>): string;
  };
  /** The translations inside the file: language and recorded fingerprint. */
  inside?(data: z.output<S>): readonly (readonly [Language, recorded: string])[];
  /** Text of its file in a new language of the guide. */
  beginLanguage?(language: AddedLanguage): string;
}

/** Declaration of a type of content. */
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
