import type { TextStore } from './text-store.ts';

/** A browser's storage in memory. */
export function memoryStore(): { store: TextStore; values: Map<string, string> } {
  const values = new Map<string, string>();
  const store: TextStore = {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
  return { store, values };
}
