import { z } from 'zod';
import { LocalizedSchema, TextSchema } from '../../fields/common.ts';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
} from './common.ts';

/** Accepted answers by language; French is required. */
const accepted = z
  .strictObject({
    fr: z.array(TextSchema).min(1).describe('Accepted in French.'),
    ar: z.array(TextSchema).min(1).optional().describe('Accepted in Arabic.'),
    en: z.array(TextSchema).min(1).optional().describe('Accepted in English.'),
  })
  .describe('Accepted variants by language; case, accents and Arabic marks do not count.');

/** What a short answer is made of, as an item or as a step's question. */
export const shortAnswerFields = {
  type: z.literal('short-answer').describe('A few words.'),
  accepted,
  explanation: explanationField,
};

/** Short answer: a few words, compared with accepted variants. */
export const ShortAnswerItemSchema = z.strictObject({
  ...itemFields,
  ...shortAnswerFields,
  cases: casesOf(z.string()),
});

/** What a numeric question is made of, as an item or as a step's question. */
export const numericFields = {
  type: z.literal('numeric').describe('A number.'),
  value: z.number().describe('The right number.'),
  tolerance: z.number().min(0).default(0).describe('How far from it is still right.'),
  unit: LocalizedSchema.optional().describe('Unit, written beside the field.'),
  explanation: explanationField,
};

/** Numeric: a number within a tolerance. */
export const NumericItemSchema = z.strictObject({
  ...itemFields,
  ...numericFields,
  cases: casesOf(
    z.union([z.number(), z.string()], { error: 'un nombre, ou le texte tel qu’il est tapé' }),
  ),
});

const TypedGapSchema = z.strictObject({ id: LetterSchema, accepted });
const ChosenGapSchema = z.strictObject({
  id: LetterSchema,
  options: z.array(LabelSchema).min(2).max(8).describe('What can be chosen.'),
  key: LetterSchema.describe('Letter of the right choice.'),
});

/** Cloze: gaps in a text, typed or chosen. */
export const ClozeItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('cloze').describe('Gaps in a text, typed or chosen.'),
  text: LocalizedSchema.describe('The text; {a} stands for the gap of that letter.'),
  gaps: z
    .array(
      z.union([TypedGapSchema, ChosenGapSchema], {
        error: 'un trou tapé { id, accepted } ou choisi { id, options, key }',
      }),
    )
    .min(1)
    .max(10)
    .describe('The gaps.'),
  explanation: explanationField,
  cases: casesOf(byLetter(z.string())),
});
