/** Sorts names by their spelling distance to a word; equally distant names keep their order. */
export function nearestFirst(names: readonly string[], name: string): string[] {
  return [...names].sort((a, b) => distance(a, name) - distance(b, name));
}

/** Levenshtein distance between two words. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
