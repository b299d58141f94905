import { type ItemType, PLAIN } from '../../item-type.ts';
import { inOneControl } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { shortAnswerLogic, shortAnswerSpec, type ShortAnswerSpec } from './logic.ts';
import { ShortAnswerItemSchema, type ShortAnswerQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Short answer. */
export const shortAnswerType: ItemType<
  typeof ShortAnswerItemSchema,
  ShortAnswerQuestion,
  ShortAnswerSpec
> = {
  schema: ShortAnswerItemSchema,
  logic: shortAnswerLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: shortAnswerSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: ({ accepted }, language) => (accepted[language] ?? accepted.fr)[0],
  responseOf: inOneControl,
  groups: () => [],
  texts: () => [],
  keyFaults: () => [],
};
