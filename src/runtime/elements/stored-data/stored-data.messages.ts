import type { StoredItem } from './stored-data.ts';

/** Words of `<sanad-stored-data>`. */
export interface StoredDataMessages {
  /** Titles of tools and modules, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Name of each kind of item, with `{name}` where a kind can have several. */
  readonly kinds: Readonly<Record<StoredItem['kind'], string>>;
  readonly erase: string;
  readonly erased: string;
  readonly failed: string;
}
