import type { Item } from './bank.ts';
import type { ItemResponse } from './item-response.ts';
import { typeOf } from './types/type-registry.ts';

/**
 * Turns an answer as an author writes it in `cases` into what a learner would have put into the
 * controls.
 */
export const responseOfCase = (item: Item, answer: Item['cases'][number]['answer']): ItemResponse =>
  typeOf(item).responseOf(answer, item);
