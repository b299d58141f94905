/**
 * What a learner has put into the controls of an item, by slot: `_` where there is one control,
 * the letter of the option, statement, prompt, step or gap elsewhere; in a progressive case, the
 * letter of the step and then the slot of its question (`a_`, `bc`). A slot that is empty or left
 * out is not answered. Values: `x` for a ticked box, `+` and `-` for true and false, the letter of
 * the choice, the rank from 1, or a typed text.
 */
export type ItemResponse = Readonly<Record<string, string>>;

/** The slot of an item with one control. */
export const ONLY = '_';

/** Characters that a typed answer, or a typed gap, may have. */
export const TYPED_LIMIT = 60;

/** What stands in a slot, without blanks around it; empty where nothing does. */
export const filled = (response: ItemResponse, slot: string): string =>
  (response[slot] ?? '').trim();

/** The pairs of characters of an encoded response that the item still knows. */
export function pairsIn(
  text: string,
  isKnown: (slot: string, value: string) => boolean,
): ItemResponse {
  const pairs = [...text.matchAll(/(.)(.)/gsu)].map(
    ([, slot = '', value = '']) => [slot, value] as const,
  );
  return Object.fromEntries(pairs.filter(([slot, value]) => isKnown(slot, value)));
}

/** The slots that are filled, each followed by what stands in it: `acbd`. */
export const pairsOf = (slots: readonly string[], response: ItemResponse): string =>
  slots
    .filter((slot) => filled(response, slot))
    .map((slot) => slot + filled(response, slot))
    .join('');
