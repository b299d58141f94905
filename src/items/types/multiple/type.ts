import { type ItemType, PLAIN } from '../../item-type.ts';
import { group, missingAmong, optionRows, ticksOf } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { multipleLogic, multipleSpec, type MultipleSpec } from './logic.ts';
import { MultipleItemSchema, type MultipleQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Multiple response. */
export const multipleType: ItemType<typeof MultipleItemSchema, MultipleQuestion, MultipleSpec> = {
  schema: MultipleItemSchema,
  logic: multipleLogic,
  traits: { ...PLAIN, isLettered: true },
  example,
  words: WORDS,
  specOf: multipleSpec,
  rows: ({ options, key }, words) => optionRows(options, key, words),
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf: ticksOf,
  groups: ({ options }) => [group('options', options)],
  texts: () => [],
  keyFaults: ({ options, key }) => missingAmong(key, options, ['key']),
  alternatives: ({ options, key }) => ({
    field: 'options',
    things: options,
    right: key,
    chosen: 'several',
  }),
};
