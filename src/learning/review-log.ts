import type { Stored } from './stored.ts';

/**
 * How well each item was recalled, day by day: at most one rating a day, the first one given, since
 * an answer right after reading the explanation says nothing about memory. The schedule is computed
 * from the log (schedule.ts) and never stored, so the logs of two devices can be merged as sets.
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
 * The rating of an answer: wholly right is good, half right or more is hard, less is again. `Easy`
 * is never given, since learners are not asked how easy it was.
 * @param score 0 to 1
 */
export function ratingOf(score: number): Rating {
  if (score >= 1) return 3;
  return score >= 0.5 ? 2 : 1;
}

/**
 * Adds the rating of an answer. A second one on the same day, or one dated before the item's last
 * day (the device's clock was set back), changes nothing.
 * @param log the log so far
 * @param key item
 * @param day day of the answer (see fields/day)
 * @param rating how well it was recalled
 * @returns the new log, or `log` itself where nothing changes
 */
export function addReview(log: ReviewLog, key: ItemKey, day: number, rating: Rating): ReviewLog {
  const days = log.get(key) ?? new Map<number, Rating>();
  if (Math.max(-1, ...days.keys()) >= day) return log;
  return new Map(log).set(key, new Map(days).set(day, rating));
}

/** Merges two logs: every day of either; where both have a day, the lower rating. */
export function mergeLogs(mine: ReviewLog, theirs: ReviewLog): ReviewLog {
  const merged = new Map(mine);
  for (const [key, days] of theirs) {
    const ratings = new Map(merged.get(key) ?? []);
    for (const [day, rating] of days) {
      ratings.set(day, Math.min(rating, ratings.get(day) ?? rating) as Rating);
    }
    merged.set(key, ratings);
  }
  return merged;
}

const START = 'r1';

/**
 * Encodes a log as text: `r1`, then for each module `;module=item:dayRating.dayRating,item:…`, days in base
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

const isLog = (text: string) => text === START || text.startsWith(`${START};`);

/** Reads a stored text: absent, unreadable or a log; entries that cannot be read are left out. */
export function readLog(text: string): Stored<ReviewLog> {
  if (text === '') return { kind: 'absent' };
  return isLog(text) ? { kind: 'read', value: decodeLog(text) } : { kind: 'unreadable', text };
}

/**
 * Whether a text can be replaced without a loss: it is absent, or this version reads all of it. A
 * log of a later version, or one with damaged entries, is not.
 */
export function isWholeLog(text: string): boolean {
  const stored = readLog(text);
  return stored.kind === 'read' ? encodeLog(stored.value) === text : stored.kind === 'absent';
}

/**
 * Decodes the text of {@link encodeLog}. A reader that will write the log again asks
 * {@link readLog}, which tells an unreadable text from an absent one.
 * @returns the log; entries that cannot be read are left out, another format gives an empty log
 */
export function decodeLog(text: string): ReviewLog {
  const log = new Map<ItemKey, ReadonlyMap<number, Rating>>();
  if (!isLog(text)) return log;
  for (const part of text.split(';').slice(1)) {
    const [module = '', items = ''] = part.split('=');
    for (const entry of items.split(',')) {
      const [item = '', events = ''] = entry.split(':');
      const days = new Map(events.split('.').flatMap(decodeEvent));
      if (/^\d{1,5}$/.test(item) && days.size > 0) log.set(itemKey(module, Number(item)), days);
    }
  }
  return log;
}

function decodeEvent(text: string): [number, Rating][] {
  const [, day = '', rating = ''] = /^([0-9a-z]{1,4})([1-4])$/.exec(text) ?? [];
  return day ? [[Number.parseInt(day, 36), Number(rating) as Rating]] : [];
}
