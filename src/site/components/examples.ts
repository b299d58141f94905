import type { Language } from '../../fields/common.ts';

/** One use of a component, as its gallery, its tests and its readers see it. */
export interface Example {
  /** What the example shows, in a few English words: it becomes part of ids. */
  readonly name: string;
  /** Attributes, by language where they carry words. */
  readonly props?: (language: Language) => Record<string, unknown>;
  /** HTML inside of the component. */
  readonly inside?: Readonly<Record<Language, string>>;
}

/** What `<component>.examples.ts` exports as default. */
export interface Examples {
  /** Name of the component's file, without `.astro`. */
  readonly component: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Uses; none for what surrounds every page and would be there twice. */
  readonly examples: readonly Example[];
}
