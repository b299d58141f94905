import { asideName } from '../../learning/aside-name.ts';
import { moduleKey } from './keys.ts';
import type { TextStore } from './text-store.ts';

/**
 * Writes a record. A text there that this version cannot read, or not all of it, is set aside first.
 * @param store the learner's texts
 * @param name id of the module or name of the record
 * @param text the new text
 * @param isWhole whether this version reads all of a text of this record
 * @throws {Error} when there is no storage, or it refuses either text: then the record is unchanged
 */
export function writeRecord(
  store: TextStore | undefined,
  name: string,
  text: string,
  isWhole: (present: string) => boolean,
): void {
  if (!store) throw new Error('This browser refuses storage.');
  const present = store.getItem(moduleKey(name)) ?? '';
  if (present === text) return;
  if (!isWhole(present)) setAside(store, name, present);
  store.setItem(moduleKey(name), text);
}

/**
 * Stores a text that cannot be read beside its record, where nothing overwrites it.
 * @throws {Error} when the storage refuses it
 */
export function setAside(store: TextStore, name: string, text: string): void {
  const aside = asideName(`${name}:aside`, text, (other) => store.getItem(moduleKey(other)) ?? '');
  store.setItem(moduleKey(aside), text);
}
