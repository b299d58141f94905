import type { ItemBase } from './shared/item-fields.ts';
import type { Answerable } from './types/logic-registry.ts';

export { isScored } from './score.ts';
export type { Answerable };

interface Base {
  /** Declared identifier of the item. */
  readonly id: string;
  /** Stable number of the item in its bank. */
  readonly number: number;
  readonly use: ItemBase['use'];
  /** Whether it must be right whatever the score. */
  readonly safety: boolean;
  /** Objective it tests. */
  readonly objective: string;
  /** Points of the item in the quiz, 1 to 5; left out where it is 1 (see {@link weightOf}). */
  readonly weight?: number | undefined;
}

type InBank<S> = S extends Answerable ? Base & S : never;

/** What is needed to score an item, without its words: it travels to the browser and the LMS. */
export type ScoringSpec = InBank<Answerable>;

/** The spec of an item of one type. */
export type ScoringSpecOf<T extends Answerable['type']> = Extract<ScoringSpec, { type: T }>;

/** Points of an item in the quiz, 1 to 5. */
export function weightOf({ weight = 1 }: Pick<ScoringSpec, 'weight'>): number {
  return weight;
}
