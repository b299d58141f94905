/** Web Storage in memory. */
export class MemoryStorage implements Storage {
  readonly #texts: Map<string, string>;
  constructor(texts: Iterable<readonly [string, string]> = []) {
    this.#texts = new Map(texts);
  }
  get length() {
    return this.#texts.size;
  }
  /** All texts by key, as a browser copies them into a tab that is duplicated. */
  get entries(): [string, string][] {
    return [...this.#texts];
  }
  key(index: number) {
    return [...this.#texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    this.#texts.set(key, text);
  }
  removeItem(key: string) {
    this.#texts.delete(key);
  }
  clear() {
    this.#texts.clear();
  }
}
