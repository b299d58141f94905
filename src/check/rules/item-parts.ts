import type { Localized } from '../../fields/common.ts';
import type { Item } from '../../items/bank.ts';
import type { Group, InnerQuestion, KeyFault, Text } from '../../items/item-type.ts';
import { typeOf, type AnyQuestion } from '../../items/types/type-registry.ts';

export type { AnyQuestion };

/** The questions answered separately inside an item. */
const innerOf = (item: AnyQuestion): InnerQuestion<AnyQuestion>[] =>
  typeOf(item).questions?.(item) ?? [];

/**
 * The questions of an item that are answered separately: the item itself, or its inner questions.
 */
export function questionsOf(item: Item): Pick<InnerQuestion<AnyQuestion>, 'path' | 'question'>[] {
  const inner = innerOf(item);
  return inner.length > 0 ? inner : [{ path: [], question: item }];
}

/** The lists of options, prompts or zones of an item; letters are unique in each. */
export const groupsOf = (item: AnyQuestion): Group[] => [
  ...typeOf(item).groups(item),
  ...innerOf(item).flatMap(({ path, question }) =>
    groupsOf(question).map((group) => ({ ...group, path: [...path, ...group.path] })),
  ),
];

/** Keys, and letters in a text, that are the letter of no option, choice or gap. */
export const keyFaults = (item: Item): KeyFault[] =>
  questionsOf(item).flatMap(({ path, question }) =>
    typeOf(question)
      .keyFaults(question)
      .map((fault) => ({ ...fault, path: [...path, ...fault.path] })),
  );

/** Every text of an item that is required in each language of the bank. */
export function* textsOf(item: Item): Generator<Text> {
  for (const { path, things } of groupsOf(item)) {
    for (const [position, { id, text, feedback }] of things.entries()) {
      const at = [...path, position];
      if (text) yield { text, what: `« ${id} »`, path: at };
      if (feedback) yield { text: feedback, what: `l’explication de « ${id} »`, path: at };
    }
  }
  yield* unletteredTexts(item);
  for (const { path, question, where } of innerOf(item)) {
    for (const { text, what, path: inside } of unletteredTexts(question)) {
      yield { text, what: `${what} ${where}`, path: [...path, ...inside] };
    }
  }
}

/** The texts of a question that have no letter. */
function* unletteredTexts(item: AnyQuestion): Generator<Text> {
  yield { text: item.stem, what: 'l’énoncé', path: ['stem'] };
  const explanation: Localized | undefined = item.explanation;
  if (explanation) yield { text: explanation, what: 'l’explication', path: ['explanation'] };
  yield* typeOf(item).texts(item);
}
