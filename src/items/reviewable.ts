import type { Bank, Item } from './bank.ts';
import { isScored } from './score.ts';
import { scoringSpecOf } from './scoring-spec-of.ts';
import { typeOf } from './types/type-registry.ts';

/**
 * The items of a bank that spaced review repeats. Cases are left out: learners replay them in their
 * module.
 */
export const reviewableItems = (bank: Bank): Item[] =>
  bank.items.filter((item) => isScored(scoringSpecOf(item)) && typeOf(item).traits.isReviewable);
