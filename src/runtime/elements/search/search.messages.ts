import type { PluralForms } from '../../../i18n/message.ts';

/** Words of `<sanad-search>`. */
export interface SearchMessages {
  readonly none: string;
  readonly error: string;
  /** With `{count}`: how many pages were found. */
  readonly counts: PluralForms;
  /** Name of each kind of page, by its id in the index. */
  readonly kinds: Readonly<Record<string, string>>;
}
