import type { ItemReport, ItemLogic, Letters } from '../../item-logic.ts';
import { filled, type ItemResponse } from '../../item-response.ts';
import { lettersOf } from '../../shared/options.ts';
import { byShare } from '../../shared/pairing.ts';
import type { OrderingItem } from './schema.ts';

/** Ordering: the letters in the right order. */
export interface OrderingSpec {
  readonly type: 'ordering';
  readonly order: Letters;
}

/** Extracts the scoring spec of an ordering item. */
export const orderingSpec = ({ type, steps }: OrderingItem): OrderingSpec => ({
  type,
  order: lettersOf(steps),
});

const slotsOf = ({ order }: OrderingSpec) => [...order].sort();

/** The response that ranks letters in the given order. */
export const ranked = (letters: Letters): ItemResponse =>
  Object.fromEntries(letters.map((letter, index) => [letter, String(index + 1)]));

/** The letters sorted by rank; empty if a rank is missing or given twice. */
function inOrder(spec: OrderingSpec, response: ItemResponse): string[] {
  if (!orderingLogic.isComplete(spec, response)) return [];
  return slotsOf(spec).sort((a, b) => Number(response[a]) - Number(response[b]));
}

/** Saved as the letters in order (`cab`). Scored 1 for the whole order, else 0. */
export const orderingLogic: ItemLogic<OrderingSpec> = {
  isComplete(spec, response) {
    const ranks = spec.order.map((slot) => filled(response, slot)).filter(Boolean);
    return new Set(ranks).size === spec.order.length;
  },
  encode: (spec, response) => inOrder(spec, response).join(''),
  decode: (spec, text) =>
    [...text].sort().join('') === slotsOf(spec).join('') ? ranked([...text]) : {},
  score({ order }, response) {
    const { score, parts } = byShare(
      order,
      (slot) => response[slot] === String(order.indexOf(slot) + 1),
    );
    return { score: score === 1 ? 1 : 0, parts };
  },
  isScored: () => true,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const orderingReport: ItemReport<OrderingSpec> = {
  slots: slotsOf,
  longest: ({ order }) => order.length,
  isTyped: () => false,
  right: ({ order }) => ranked(order),
  interaction: (spec, response) => ({
    shape: 'order',
    response: inOrder(spec, response),
    key: spec.order,
  }),
};
