import { type ItemType, PLAIN } from '../../item-type.ts';
import { localized } from '../../../fields/localized.ts';
import { inOneControl } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { numericLogic, numericSpec, type NumericSpec } from './logic.ts';
import { NumericItemSchema, type NumericQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Numeric. */
export const numericType: ItemType<typeof NumericItemSchema, NumericQuestion, NumericSpec> = {
  schema: NumericItemSchema,
  logic: numericLogic,
  traits: PLAIN,
  example,
  words: WORDS,
  specOf: numericSpec,
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution({ value, unit }, language) {
    const number = new Intl.NumberFormat(language === 'ar' ? 'ar-MA-u-nu-latn' : language);
    return [number.format(value), unit ? localized(unit, language).text : ''].join(' ').trim();
  },
  responseOf: inOneControl,
  groups: () => [],
  texts: ({ unit }) => (unit ? [{ text: unit, what: 'l’unité', path: ['unit'] }] : []),
  keyFaults: () => [],
};
