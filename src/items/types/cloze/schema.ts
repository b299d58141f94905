import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import { acceptedField } from '../../shared/accepted-field.ts';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
} from '../../shared/item-fields.ts';

const TypedGapSchema = z.strictObject({ id: LetterSchema, accepted: acceptedField });
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
/** A text with gaps. */
export type ClozeItem = z.infer<typeof ClozeItemSchema>;
