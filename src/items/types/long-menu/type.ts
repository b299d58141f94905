import { type ItemType, PLAIN } from '../../item-type.ts';
import { group, missingAmong, optionRows, ticksOf } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { longMenuLogic, longMenuSpec, type LongMenuSpec } from './logic.ts';
import { LongMenuItemSchema, type LongMenuItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Long menu. */
export const longMenuType: ItemType<typeof LongMenuItemSchema, LongMenuItem, LongMenuSpec> = {
  schema: LongMenuItemSchema,
  logic: longMenuLogic,
  traits: { ...PLAIN, isLettered: true },
  example,
  words: WORDS,
  specOf: longMenuSpec,
  rows: ({ options, key }, words) => optionRows(options, key, words),
  hint: ({ key }, language) => phrase(language, 'hint', { count: key.length }),
  solution: () => undefined,
  responseOf: ticksOf,
  groups: ({ options }) => [group('options', options)],
  texts: () => [],
  keyFaults: ({ options, key }) => missingAmong(key, options, ['key']),
};
