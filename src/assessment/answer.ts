import { walk } from './branching.ts';
import type { ClozeContract, ItemContract } from './contract.ts';

/**
 * What a learner has put into the controls of an item, by slot: `_` where there is one control,
 * the letter of the option, statement, prompt, step or gap elsewhere. A slot that is empty or left
 * out is not answered. Values: `x` for a ticked box, `+` and `-` for true and false, the letter of
 * the choice, the rank from 1, or a typed text.
 */
export type Fields = Readonly<Record<string, string>>;

/** The slot of an item with one control. */
export const ONLY = '_';

/** The slots of an item, in the order of the bank. */
export function slotsOf(item: ItemContract): readonly string[] {
  switch (item.type) {
    case 'multiple':
    case 'long-menu':
    case 'true-false':
      return item.options;
    case 'matching':
    case 'categorise':
      return Object.keys(item.pairs);
    case 'ordering':
      return [...item.order].sort();
    case 'cloze':
      return item.gaps.map(({ id }) => id);
    case 'branching':
      return item.scenes.filter(({ choices }) => choices.length > 0).map(({ id }) => id);
    default:
      return [ONLY];
  }
}

const filled = (fields: Fields, slot: string) => (fields[slot] ?? '').trim();

/** Whether an answer can be checked: what must be filled in is, and ranks are each given once. */
export function isComplete(item: ItemContract, fields: Fields): boolean {
  const slots = slotsOf(item);
  switch (item.type) {
    case 'multiple':
      return slots.some((slot) => filled(fields, slot));
    case 'branching':
      return walk(item, fields).end !== undefined;
    case 'long-menu': {
      const chosen = slots.filter((slot) => filled(fields, slot)).length;
      return chosen > 0 && chosen <= item.key.length;
    }
    case 'ordering':
      return (
        new Set(slots.map((slot) => filled(fields, slot)).filter(Boolean)).size === slots.length
      );
    default:
      return slots.every((slot) => filled(fields, slot));
  }
}

/**
 * Writes an answer in its compact form, for saved progress: `b`, `acd`, `a+b-`, `acbd` (pairs),
 * `cab` (order), the text itself, or the gaps' values joined by `|`. Blank is the empty text.
 */
export function packAnswer(item: ItemContract, fields: Fields): string {
  const slots = slotsOf(item);
  switch (item.type) {
    case 'multiple':
    case 'long-menu':
      return slots.filter((slot) => filled(fields, slot)).join('');
    case 'true-false':
    case 'matching':
    case 'categorise':
      return slots
        .filter((slot) => filled(fields, slot))
        .map((slot) => slot + filled(fields, slot))
        .join('');
    case 'branching':
      return walk(item, fields)
        .scenes.filter(({ id }) => filled(fields, id))
        .map(({ id }) => id + filled(fields, id))
        .join('');
    case 'ordering':
      if (!isComplete(item, fields)) return '';
      return [...slots].sort((a, b) => Number(fields[a]) - Number(fields[b])).join('');
    case 'cloze': {
      const values = slots.map((slot) =>
        filled(fields, slot).replaceAll('|', ' ').slice(0, TYPED_LIMIT),
      );
      return values.some(Boolean) ? values.join('|') : '';
    }
    case 'reflection':
      // What was written is the learner's own: only that it was written is kept.
      return filled(fields, ONLY) ? 'x' : '';
    default:
      return filled(fields, ONLY).slice(0, TYPED_LIMIT);
  }
}

/** Reads back what {@link packAnswer} wrote; what no longer exists in the item is dropped. */
export function unpackAnswer(item: ItemContract, text: string): Fields {
  if (text === '') return {};
  switch (item.type) {
    case 'multiple':
    case 'long-menu':
      return Object.fromEntries(
        [...text].filter((letter) => item.options.includes(letter)).map((letter) => [letter, 'x']),
      );
    case 'true-false':
      return pairsIn(text, (slot, value) => item.options.includes(slot) && '+-'.includes(value));
    case 'matching':
    case 'categorise':
      return pairsIn(text, (slot, value) => slot in item.pairs && item.options.includes(value));
    case 'branching':
      return pairsIn(text, (scene, choice) =>
        item.scenes.some(({ id, choices }) => id === scene && choices.some((c) => c.id === choice)),
      );
    case 'ordering': {
      const isWhole = [...text].sort().join('') === slotsOf(item).join('');
      return isWhole
        ? Object.fromEntries([...text].map((letter, index) => [letter, String(index + 1)]))
        : {};
    }
    case 'cloze':
      return gapsIn(text, item);
    case 'single':
      return item.options.includes(text) ? { [ONLY]: text } : {};
    case 'reflection':
      return {};
    default:
      return { [ONLY]: text };
  }
}

/** The pairs of characters of a packed answer that the item still knows. */
function pairsIn(text: string, isKnown: (slot: string, value: string) => boolean): Fields {
  const pairs = [...text.matchAll(/(.)(.)/gsu)].map(
    ([, slot = '', value = '']) => [slot, value] as const,
  );
  return Object.fromEntries(pairs.filter(([slot, value]) => isKnown(slot, value)));
}

function gapsIn(text: string, item: ClozeContract): Fields {
  const values = text.split('|');
  return Object.fromEntries(
    item.gaps.flatMap(({ id }, index) => (values[index] ? [[id, values[index]]] : [])),
  ) as Fields;
}

/** Characters that a typed answer, or a typed gap, may have. */
export const TYPED_LIMIT = 60;

/** Whether an item is answered, wholly or in part, by typing. */
export function isTyped(item: ItemContract): boolean {
  return ['short-answer', 'numeric', 'cloze'].includes(item.type);
}

/** The most characters that {@link packAnswer} can give for an item. */
export function longestAnswer(item: ItemContract): number {
  const slots = slotsOf(item).length;
  switch (item.type) {
    case 'single':
    case 'scale':
    case 'reflection':
      return 1;
    case 'script-concordance':
      return 2;
    case 'multiple':
    case 'long-menu':
    case 'ordering':
      return slots;
    case 'true-false':
    case 'matching':
    case 'categorise':
    case 'branching':
      return 2 * slots;
    default:
      return slots * (TYPED_LIMIT + 1);
  }
}
