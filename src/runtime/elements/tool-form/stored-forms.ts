import { toolKey } from '../../storage/keys.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { readValues, type FormValues } from './form-file.ts';

/** Reads the stored values of a tool; undefined if there are none or they cannot be read. */
export function storedForm(tool: string, store: TextStore | undefined): FormValues | undefined {
  try {
    return readValues(JSON.parse(store?.getItem(toolKey(tool)) ?? 'null'));
  } catch {
    // The storage is blocked or the value is malformed: the form starts empty.
    return undefined;
  }
}

/**
 * Stores the values of a tool in this browser. Call it only at the request of the person.
 * @returns false if the browser refuses to store
 */
export function storeForm(tool: string, values: FormValues, store: TextStore | undefined): boolean {
  try {
    store?.setItem(toolKey(tool), JSON.stringify(values));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Erases the stored values of a tool. */
export function removeForm(tool: string, store: TextStore | undefined): void {
  store?.removeItem(toolKey(tool));
}
