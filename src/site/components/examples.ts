import type { Language } from '../../fields/common.ts';

/** One use of a component, shown in the gallery and tested there. */
export interface Example {
  /** Short English description. It becomes part of an id. */
  readonly name: string;
  /** Attributes of the component. */
  readonly props?: (language: Language) => Record<string, unknown>;
  /** HTML for the default slot. */
  readonly inside?: Readonly<Record<Language, string>>;
}

/** What `<component>.examples.ts` exports as default. */
export interface Examples {
  /** Name of the component's file without `.astro`. */
  readonly component: string;
  /** Purpose of the component, in one sentence. */
  readonly purpose: string;
  /** None for a component that is on every page already, such as the header. */
  readonly examples: readonly Example[];
}
