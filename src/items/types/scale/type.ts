import { type ItemType, PLAIN } from '../../item-type.ts';
import { inOneControl } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { scaleLogic, scaleSpec, type ScaleSpec } from './logic.ts';
import { ScaleItemSchema, type ScaleItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Self-assessment scale. */
export const scaleType: ItemType<typeof ScaleItemSchema, ScaleItem, ScaleSpec> = {
  schema: ScaleItemSchema,
  logic: scaleLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: scaleSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  buttons: (language) => ({ check: phrase(language, 'check') }),
  responseOf: inOneControl,
  groups: () => [],
  texts: ({ lowest, highest }) => [
    { text: lowest, what: 'le bas de l’échelle', path: ['lowest'] },
    { text: highest, what: 'le haut de l’échelle', path: ['highest'] },
  ],
  keyFaults: () => [],
};
