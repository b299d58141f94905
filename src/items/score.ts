import type { Interaction, ItemScore } from './item-logic.ts';
import type { ItemResponse } from './item-response.ts';
import { logicOf, reportOf, type Answerable } from './types/logic-registry.ts';

export type { Interaction, ItemScore } from './item-logic.ts';

/** Scores a response by the rule of its type. A blank response scores 0. */
export const scoreResponse = (item: Answerable, response: ItemResponse): ItemScore =>
  logicOf(item).score(item, response);

/**
 * Whether an item gets a score: scales and reflections never do, nor does a concordance without
 * panel.
 */
export const isScored = (item: Answerable): boolean => logicOf(item).isScored(item);

/** Whether an answer is for the learner alone: it is saved to be shown again, and not reported. */
export const isPrivate = (item: Answerable): boolean => logicOf(item).isPrivate === true;

/** A response in its shape, with the right answer, from which reports to an LMS are worded. */
export const interactionIn = (item: Answerable, response: ItemResponse): Interaction =>
  reportOf(item).interaction(item, response);
