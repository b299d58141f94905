/**
 * What was recalled and when: for each item, at most one rating a day, the first one given, since
 * what is answered again right after reading the explanation says nothing about memory. The
 * schedule is computed from it (schedule.ts) and never stored, so two devices' logs join as sets.
 */
export type ReviewLog = ReadonlyMap<ItemKey, ReadonlyMap<number, Rating>>;

/** Item of a module: module id, `/`, number of the item. */
export type ItemKey = `${string}/${number}`;

/** How well an item was recalled, in FSRS's grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** Name of the record that holds the log; no module can have it. */
export const REVIEW_RECORD = '@review';

/** The key of an item of a module. */
export function itemKey(module: string, item: number): ItemKey {
  return `${module}/${item}`;
}

/**
 * The grade of an answer: wholly right is good, half right or more is hard, less is again. Nobody
 * is asked how easy it was.
 * @param score 0 to 1
 */
export function ratingOf(score: number): Rating {
  if (score >= 1) return 3;
  return score >= 0.5 ? 2 : 1;
}

/**
 * Adds an answer. A second one on the same day changes nothing; on a device whose clock went back,
 * the answer counts for the last day known for the item, and so changes nothing either.
 * @param log what is known
 * @param key item
 * @param day day of the answer (see day.ts)
 * @param rating how well it was recalled
 */
export function addReview(log: ReviewLog, key: ItemKey, day: number, rating: Rating): ReviewLog {
  const days = log.get(key) ?? new Map<number, Rating>();
  if (Math.max(-1, ...days.keys()) >= day) return log;
  return new Map(log).set(key, new Map(days).set(day, rating));
}

/** Joins two logs: every day of either; where both have one, the lower rating. */
export function mergeLogs(mine: ReviewLog, theirs: ReviewLog): ReviewLog {
  const merged = new Map(mine);
  for (const [key, days] of theirs) {
    const own = new Map(merged.get(key) ?? []);
    for (const [day, rating] of days) {
      own.set(day, Math.min(rating, own.get(day) ?? rating) as Rating);
    }
    merged.set(key, own);
  }
  return merged;
}

const START = 'r1';

/**
 * Writes a log: `r1`, then for each module `;module=item:dayRating.dayRating,item:…`, days in base
 * 36 with the rating as last digit: `r1;mod=3:g193.g1h1,7:g192`.
 */
export function encodeLog(log: ReviewLog): string {
  const modules = new Map<string, string[]>();
  for (const [key, days] of [...log].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [module = '', item = ''] = key.split('/');
    const events = [...days].sort(([a], [b]) => a - b);
    const text = events.map(([day, rating]) => `${day.toString(36)}${rating}`).join('.');
    modules.set(module, [...(modules.get(module) ?? []), `${item}:${text}`]);
  }
  return [START, ...[...modules].map(([module, items]) => `${module}=${items.join(',')}`)].join(
    ';',
  );
}

/** Whether a text is a log of a version this code reads. */
export function isLog(text: string): boolean {
  return text === START || text.startsWith(`${START};`);
}

/** Reads back what {@link encodeLog} wrote; empty or of another form gives an empty log. */
export function decodeLog(text: string): ReviewLog {
  const log = new Map<ItemKey, ReadonlyMap<number, Rating>>();
  if (!isLog(text)) return log;
  for (const part of text.split(';').slice(1)) {
    const [module = '', items = ''] = part.split('=');
    for (const entry of items.split(',')) {
      const [item = '', events = ''] = entry.split(':');
      const days = new Map(events.split('.').flatMap(eventIn));
      if (/^\d{1,5}$/.test(item) && days.size > 0) log.set(itemKey(module, Number(item)), days);
    }
  }
  return log;
}

function eventIn(text: string): [number, Rating][] {
  const [, day = '', rating = ''] = /^([0-9a-z]{1,4})([1-4])$/.exec(text) ?? [];
  return day ? [[Number.parseInt(day, 36), Number(rating) as Rating]] : [];
}
