import { toolKey } from '../../storage/keys.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { readValues, type FormValues } from './form-file.ts';

const ASIDE = ':aside';

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
 * Stores the values of a tool in this browser. Call it only at the request of the person. Stored
 * values that cannot be read are set aside first.
 * @returns false if the browser refuses to store
 */
export function storeForm(tool: string, values: FormValues, store: TextStore | undefined): boolean {
  try {
    if (!storedForm(tool, store)) setAside(toolKey(tool), store);
    store?.setItem(toolKey(tool), JSON.stringify(values));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Moves a text to the first key after its own that is free. */
function setAside(key: string, store: TextStore | undefined): void {
  const text = store?.getItem(key);
  if (!text) return;
  let aside = key;
  while (store?.getItem(aside)) aside += ASIDE;
  store?.setItem(aside, text);
}

/** Erases the stored values of a tool, those set aside too. */
export function removeForm(tool: string, store: TextStore | undefined): void {
  for (let key = toolKey(tool); store?.getItem(key); key += ASIDE) store.removeItem(key);
}
