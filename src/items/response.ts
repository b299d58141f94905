import type { ItemResponse } from './item-response.ts';
import { logicOf, reportOf, type Answerable } from './types/logic-registry.ts';

export type { ItemResponse };

/** The slots of an item, in the order of the bank. */
export const slotsOf = (item: Answerable): readonly string[] => reportOf(item).slots(item);

/**
 * Whether a response can be checked: all required controls are filled, and no rank is given twice.
 */
export const isComplete = (item: Answerable, response: ItemResponse): boolean =>
  logicOf(item).isComplete(item, response);

/**
 * Encodes a response in its compact form, for saved progress: `b`, `acd`, `a+b-`, `acbd` (pairs),
 * `cab` (order), the text itself, or the values of gaps and of finished steps joined by `|`. A
 * blank response is the empty text.
 */
export const encodeResponse = (item: Answerable, response: ItemResponse): string =>
  logicOf(item).encode(item, response);

/** Decodes the text of {@link encodeResponse}; letters that the item no longer has are dropped. */
export const decodeResponse = (item: Answerable, text: string): ItemResponse =>
  text === '' ? {} : logicOf(item).decode(item, text);

/**
 * Whether an encoded response counts as answered. A response in several steps is saved after each
 * step, but is answered only after the last one.
 * @param encoded text of {@link encodeResponse}; undefined if nothing was saved
 */
export function isAnswered(item: Answerable, encoded: string | undefined): boolean {
  if (!encoded) return false;
  return !isStepwise(item) || isComplete(item, decodeResponse(item, encoded));
}

/** Whether an item is answered step by step and saved after each step. */
export const isStepwise = (item: Answerable): boolean => logicOf(item).stepsDone !== undefined;

/** Number of finished steps in an encoded response; 0 for an item without steps. */
export const stepsAnswered = (item: Answerable, encoded: string): number =>
  logicOf(item).stepsDone?.(item, decodeResponse(item, encoded)) ?? 0;

/** Whether at least a part of an item is answered by typing. */
export const isTyped = (item: Answerable): boolean => reportOf(item).isTyped(item);

/** Most characters of {@link encodeResponse} for an item. */
export const longestAnswer = (item: Answerable): number => reportOf(item).longest(item);

/** The wholly right response; undefined if there is no single one. */
export const rightResponse = (item: Answerable): ItemResponse | undefined =>
  reportOf(item).right(item);
