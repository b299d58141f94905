import type { PluralForms } from '../../i18n/message.ts';

/** Words of a search form in a one-file package, which its script reads. */
export interface SearchMessages {
  /** Number of results, with `{count}`. */
  readonly counts: PluralForms;
  readonly none: string;
}
