import type { ItemResponse } from './item-response.ts';
import { logicOf, reportOf, type Answerable } from './types/logic-registry.ts';

export type { ItemResponse };

/** The slots of an item, in the order of the bank. */
export const slotsOf = (item: Answerable): readonly string[] => reportOf(item).slots(item);

/** Whether an answer can be checked: what must be filled in is, and ranks are each given once. */
export const isComplete = (item: Answerable, response: ItemResponse): boolean =>
  logicOf(item).isComplete(item, response);

/**
 * Writes an answer in its compact form, for saved progress: `b`, `acd`, `a+b-`, `acbd` (pairs),
 * `cab` (order), the text itself, or the values of gaps, and of the steps that are done, joined by
 * `|`. Blank is the empty text.
 */
export const encodeResponse = (item: Answerable, response: ItemResponse): string =>
  logicOf(item).encode(item, response);

/** Reads back what {@link encodeResponse} wrote; what no longer exists in the item is dropped. */
export const decodeResponse = (item: Answerable, text: string): ItemResponse =>
  text === '' ? {} : logicOf(item).decode(item, text);

/**
 * Whether an encoded answer counts as given: one of several steps under way is kept, step by step,
 * but is answered only once its last step is.
 * @param encoded what {@link encodeResponse} wrote; undefined when nothing was kept
 */
export function isAnswered(item: Answerable, encoded: string | undefined): boolean {
  if (!encoded) return false;
  return !isStepwise(item) || isComplete(item, decodeResponse(item, encoded));
}

/** Whether an item is answered step by step, and its answer kept while it is under way. */
export const isStepwise = (item: Answerable): boolean => logicOf(item).stepsDone !== undefined;

/** How many steps of an encoded answer are done; 0 where an item has no steps. */
export const stepsAnswered = (item: Answerable, encoded: string): number =>
  logicOf(item).stepsDone?.(item, decodeResponse(item, encoded)) ?? 0;

/** Whether an item is answered, wholly or in part, by typing. */
export const isTyped = (item: Answerable): boolean => reportOf(item).isTyped(item);

/** The most characters that {@link encodeResponse} can give for an item. */
export const longestAnswer = (item: Answerable): number => reportOf(item).longest(item);

/** The answer that is wholly right; undefined where no single one is. */
export const rightResponse = (item: Answerable): ItemResponse | undefined =>
  reportOf(item).right(item);
