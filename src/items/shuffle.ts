/**
 * Pseudo-random generator mulberry32 (Tommy Ettinger, 2017, public domain), 32 bits of state. For
 * shuffling, not for secrets.
 * @param seed any integer; its low 32 bits count
 * @returns a function that gives the next number, at least 0 and below 1
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Hashes a text to a whole number: FNV-1a, 32 bits, over its UTF-16 units (Fowler, Noll & Vo,
 * 1991).
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Shuffles a copy of a list by a seed (Fisher–Yates, in Durstenfeld’s form, 1964). The same list
 * and seed give the same order on every machine.
 * @param things what to shuffle; it is not changed
 * @param seed any text, such as the attempt's seed with the item's id
 */
export function permute<T>(things: readonly T[], seed: string): T[] {
  const next = mulberry32(hashOf(seed));
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1));
    [order[last], order[pick]] = [order[pick] as T, order[last] as T];
  }
  return order;
}
