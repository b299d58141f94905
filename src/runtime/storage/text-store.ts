/** The part of Web Storage that is used; a test may pass its own. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's storage, or undefined where it is switched off: then even reading it may throw. */
export function localStore(): TextStore | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    // The browser refuses access to storage.
    return undefined;
  }
}

/** The keys of a storage. */
export const keysIn = (store: TextStore | undefined): string[] =>
  Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');

/** Reads a text; empty where there is none. */
export function readText(store: TextStore | undefined, key: string): string {
  try {
    return store?.getItem(key) ?? '';
  } catch {
    // Blocked storage reads as empty; the first save will report that it failed.
    return '';
  }
}
