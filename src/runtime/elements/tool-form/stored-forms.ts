import { toolKey } from '../../storage/keys.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { readValues, type FormValues } from './form-file.ts';

/** What is kept of a tool; undefined when nothing is, or it cannot be read. */
export function storedForm(tool: string, store: TextStore | undefined): FormValues | undefined {
  try {
    return readValues(JSON.parse(store?.getItem(toolKey(tool)) ?? 'null'));
  } catch {
    // Blocked storage or a foreign value: there is nothing to take up.
    return undefined;
  }
}

/**
 * Keeps a tool in this browser: only ever called because the person asked for it.
 * @returns whether it was kept
 */
export function storeForm(tool: string, values: FormValues, store: TextStore | undefined): boolean {
  try {
    store?.setItem(toolKey(tool), JSON.stringify(values));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Forgets what was kept of a tool. */
export function removeForm(tool: string, store: TextStore | undefined): void {
  store?.removeItem(toolKey(tool));
}
