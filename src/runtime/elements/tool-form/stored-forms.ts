import type { TextStore } from '../../storage/browser.ts';
import { readValues, type FormValues } from './form-file.ts';

/** Key of what a person asked to keep of a tool, in this browser. */
export const sheetKey = (tool: string) => `sanad:guide:${tool}`;

/** What is kept of a tool; undefined when nothing is, or it cannot be read. */
export function storedForm(tool: string, store: TextStore | undefined): FormValues | undefined {
  try {
    return readValues(JSON.parse(store?.getItem(sheetKey(tool)) ?? 'null'));
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
    store?.setItem(sheetKey(tool), JSON.stringify(values));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Forgets what was kept of a tool. */
export function removeForm(tool: string, store: TextStore | undefined): void {
  store?.removeItem(sheetKey(tool));
}
