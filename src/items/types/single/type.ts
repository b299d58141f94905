import { type ItemType, PLAIN } from '../../item-type.ts';
import { ONLY, type ItemResponse } from '../../item-response.ts';
import { group, missingAmong, optionRows } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { singleLogic, singleSpec, type SingleSpec } from './logic.ts';
import { SingleItemSchema, type SingleQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Single best answer. */
export const singleType: ItemType<typeof SingleItemSchema, SingleQuestion, SingleSpec> = {
  schema: SingleItemSchema,
  logic: singleLogic,
  traits: { ...PLAIN, isLettered: true },
  example,
  words: WORDS,
  specOf: singleSpec,
  rows: ({ options, key }, words) => optionRows(options, key, words),
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf(answer): ItemResponse {
    const [letter] = [answer].flat();
    return letter === undefined ? {} : { [ONLY]: String(letter) };
  },
  groups: ({ options }) => [group('options', options)],
  texts: () => [],
  keyFaults: ({ options, key }) => missingAmong([key], options, ['key']),
  alternatives: ({ options, key }) => ({
    field: 'options',
    things: options,
    right: [key],
    chosen: 'one',
  }),
};
