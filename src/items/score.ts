import type { Interaction, ItemScore } from './item-logic.ts';
import type { ItemResponse } from './item-response.ts';
import { logicOf, reportOf, type Answerable } from './types/logic-registry.ts';

export type { Interaction, ItemScore, PartResult } from './item-logic.ts';

/** Scores an answer by the rule of its type. A blank answer scores 0. */
export const scoreResponse = (item: Answerable, response: ItemResponse): ItemScore =>
  logicOf(item).score(item, response);

/** Whether an answer gets a score: a scale and a reflection never do, nor a concordance without panel. */
export const isScored = (item: Answerable): boolean => logicOf(item).isScored(item);

/** An answer in its shape, with the right one: what is told to an LMS is worded from it. */
export const interactionIn = (item: Answerable, response: ItemResponse): Interaction =>
  reportOf(item).interaction(item, response);
