/** Makes an object with a text for each key of a list. */
export function byKey<K extends string>(
  keys: readonly K[],
  textOf: (key: K) => string,
): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<K, string>;
}
