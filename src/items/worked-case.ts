import type { Item } from './bank.ts';
import type { ItemResponse } from './item-response.ts';
import { typeOf } from './types/type-registry.ts';

/** Converts an answer of a worked case (`cases`) into a learner’s response. */
export const responseOfCase = (item: Item, answer: Item['cases'][number]['answer']): ItemResponse =>
  typeOf(item).responseOf(answer, item);
