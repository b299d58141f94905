import type { StoredItem } from './stored-data.ts';

/** Words of `<sanad-stored-data>`. */
export interface StoredDataMessages {
  /** Titles of tools and modules, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** What each kind of thing is called, with `{name}` where there are several of a kind. */
  readonly kinds: Readonly<Record<StoredItem['kind'], string>>;
  readonly erase: string;
  readonly erased: string;
  readonly failed: string;
}
