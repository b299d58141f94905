/**
 * Scoring rules for items made of several yes-or-no parts (options, statements). Each turns the
 * counted parts into a score from 0 to 1.
 */

/** The parts of an answer, counted. */
export interface Tally {
  /** Parts whose state differs from the key: the discordances. */
  readonly differing: number;
  /** Chosen parts that are in the key: hits. */
  readonly hits: number;
  /** Chosen parts that are not in the key. */
  readonly falseAlarms: number;
  /** Parts in the key. */
  readonly keySize: number;
}

/** All or nothing: 1 when no part differs, else 0 (dichotomous scoring; NBME, 2016). */
function allOrNothing({ differing }: Tally): number {
  return differing === 0 ? 1 : 0;
}

/**
 * Discordance: 0, 1, 2, 3 or more discordances give 1, 0.5, 0.2, 0, as in the multiple-response
 * items of the French national examinations (épreuves classantes nationales, then EDN).
 */
function discordance({ differing }: Tally): number {
  return [1, 0.5, 0.2][differing] ?? 0;
}

/** Per option with penalty: (hits − false alarms) ÷ size of the key, never below 0. */
function perOption({ hits, falseAlarms, keySize }: Tally): number {
  return Math.max(0, (hits - falseAlarms) / keySize);
}

/** Share of right parts, for parts that are answered one by one: right ÷ all. */
export function share(right: number, all: number): number {
  return all === 0 ? 0 : right / all;
}

/** The rules an author may name. */
export const RULES = {
  'all-or-nothing': allOrNothing,
  discordance,
  'per-option': perOption,
} as const;

/** How an item with several parts is scored. */
export type Scoring = keyof typeof RULES;
