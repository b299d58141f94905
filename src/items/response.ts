import { followPath } from './branching.ts';
import type { Answerable, ClozeSpec } from './scoring-spec.ts';
import { encodeSteps, slotsOfSteps, stepsDone, decodeSteps } from './progressive.ts';

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

/** The slots of an item, in the order of the bank. */
export function slotsOf(item: Answerable): readonly string[] {
  switch (item.type) {
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
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
    case 'progressive':
      return slotsOfSteps(item);
    default:
      return [ONLY];
  }
}

const filled = (fields: ItemResponse, slot: string) => (fields[slot] ?? '').trim();

/** Whether an answer can be checked: what must be filled in is, and ranks are each given once. */
export function isComplete(item: Answerable, fields: ItemResponse): boolean {
  const slots = slotsOf(item);
  switch (item.type) {
    case 'multiple':
    case 'hotspot':
      return slots.some((slot) => filled(fields, slot));
    case 'branching':
      return followPath(item, fields).end !== undefined;
    case 'progressive':
      return stepsDone(item, fields).length === item.steps.length;
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
 * `cab` (order), the text itself, or the values of gaps, and of the steps that are done, joined by
 * `|`. Blank is the empty text.
 */
export function encodeResponse(item: Answerable, fields: ItemResponse): string {
  const slots = slotsOf(item);
  switch (item.type) {
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
      return slots.filter((slot) => filled(fields, slot)).join('');
    case 'progressive':
      return encodeSteps(item, fields);
    case 'true-false':
    case 'matching':
    case 'categorise':
      return slots
        .filter((slot) => filled(fields, slot))
        .map((slot) => slot + filled(fields, slot))
        .join('');
    case 'branching':
      return followPath(item, fields)
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

/** Reads back what {@link encodeResponse} wrote; what no longer exists in the item is dropped. */
export function decodeResponse(item: Answerable, text: string): ItemResponse {
  if (text === '') return {};
  switch (item.type) {
    case 'progressive':
      return decodeSteps(item, text);
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
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
function pairsIn(text: string, isKnown: (slot: string, value: string) => boolean): ItemResponse {
  const pairs = [...text.matchAll(/(.)(.)/gsu)].map(
    ([, slot = '', value = '']) => [slot, value] as const,
  );
  return Object.fromEntries(pairs.filter(([slot, value]) => isKnown(slot, value)));
}

function gapsIn(text: string, { gaps }: Pick<ClozeSpec, 'gaps'>): ItemResponse {
  const values = text.split('|');
  return Object.fromEntries(
    gaps.flatMap(({ id }, index) => (values[index] ? [[id, values[index]]] : [])),
  ) as ItemResponse;
}

/** Characters that a typed answer, or a typed gap, may have. */
export const TYPED_LIMIT = 60;

/**
 * Whether a packed answer counts as given: a progressive case under way is kept, step by step,
 * but is answered only once its last step is.
 * @param packed what {@link encodeResponse} wrote; undefined when nothing was kept
 */
export function isAnswered(item: Answerable, packed: string | undefined): boolean {
  if (!packed) return false;
  return item.type !== 'progressive' || isComplete(item, decodeResponse(item, packed));
}

/** Whether an item is answered, wholly or in part, by typing. */
export function isTyped(item: Answerable): boolean {
  if (item.type === 'progressive') return item.steps.some(({ question }) => isTyped(question));
  return ['short-answer', 'numeric', 'cloze'].includes(item.type);
}

/** The most characters that {@link encodeResponse} can give for an item. */
export function longestAnswer(item: Answerable): number {
  const slots = slotsOf(item).length;
  switch (item.type) {
    case 'single':
    case 'scale':
    case 'reflection':
      return 1;
    case 'script-concordance':
      return 2;
    case 'progressive':
      return item.steps.reduce((sum, { question }) => sum + longestAnswer(question) + 1, 0);
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
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
