import type { Bank, Item } from './bank.ts';
import { isScored, scoringSpecOf } from './scoring-spec.ts';

/** Cases that unfold are played again in their module: a review asks for one thing at a time. */
const CASES = ['branching', 'progressive'];

/** The items of a bank that come back for review. */
export function reviewableItems(bank: Bank): Item[] {
  return bank.items.filter((item) => isScored(scoringSpecOf(item)) && !CASES.includes(item.type));
}
