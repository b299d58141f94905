import { type ItemType, PLAIN } from '../../item-type.ts';
import { group } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { orderingLogic, orderingSpec, ranked, type OrderingSpec } from './logic.ts';
import { OrderingItemSchema, type OrderingItem } from './schema.ts';
import { shuffledSteps } from './view.ts';
import { phrase, WORDS } from './words.ts';

/** Ordering. */
export const orderingType: ItemType<typeof OrderingItemSchema, OrderingItem, OrderingSpec> = {
  schema: OrderingItemSchema,
  logic: orderingLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: orderingSpec,
  rows: (item, words) => shuffledSteps(item).map(({ id, text }) => ({ id, text: words(text) })),
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf: (answer) => ranked(answer as string[]),
  groups: ({ steps }) => [group('steps', steps)],
  texts: () => [],
  keyFaults: () => [],
  note: ({ steps }, words) => ({ back: steps.map(({ text }) => words(text)).join(' → ') }),
};
