import type { ItemBase } from './shared/item-fields.ts';
import type { Answerable } from './types/logic-registry.ts';

export type { Answerable };

interface Base {
  /** Declared identifier of the item. */
  readonly id: string;
  /** Stable number of the item in its bank. */
  readonly number: number;
  readonly use: ItemBase['use'];
  /** Whether the quiz is failed unless it is right. */
  readonly safety: boolean;
  /** Objective it tests. */
  readonly objective: string;
  /** Points of the item in the quiz, 1 to 5; left out if 1 (see {@link weightOf}). */
  readonly weight?: number | undefined;
}

type InBank<S> = S extends Answerable ? Base & S : never;

/** Scoring data of an item, without its words; the browser and packages carry it. */
export type ScoringSpec = InBank<Answerable>;

/** The spec of an item of one type. */
export type ScoringSpecOf<T extends Answerable['type']> = Extract<ScoringSpec, { type: T }>;

/** Points of an item in the quiz, 1 to 5. */
export function weightOf({ weight = 1 }: Pick<ScoringSpec, 'weight'>): number {
  return weight;
}
