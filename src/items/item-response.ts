/**
 * A learner’s response to an item: the value of each slot. The slot is `_` for an item with one
 * control, else the letter of the option, statement, prompt, step or gap. In a progressive case, it
 * is the letter of the step followed by the slot of its question (`a_`, `bc`). An empty or missing
 * slot is not answered. Values: `x` for a ticked box, `+` and `-` for true and false, the letter of
 * the choice, the rank from 1, or a typed text.
 */
export type ItemResponse = Readonly<Record<string, string>>;

/** The slot of an item with one control. */
export const ONLY = '_';

/** Most characters of a typed answer or a typed gap. */
export const TYPED_LIMIT = 60;

/** The trimmed value of a slot; empty if there is none. */
export const filled = (response: ItemResponse, slot: string): string =>
  (response[slot] ?? '').trim();

/** Reads pairs of slot and value from an encoded response, without those unknown to the item. */
export function pairsIn(
  text: string,
  isKnown: (slot: string, value: string) => boolean,
): ItemResponse {
  const pairs = [...text.matchAll(/(.)(.)/gsu)].map(
    ([, slot = '', value = '']) => [slot, value] as const,
  );
  return Object.fromEntries(pairs.filter(([slot, value]) => isKnown(slot, value)));
}

/** Encodes the filled slots as pairs of slot and value: `acbd`. */
export const pairsOf = (slots: readonly string[], response: ItemResponse): string =>
  slots
    .filter((slot) => filled(response, slot))
    .map((slot) => slot + filled(response, slot))
    .join('');
