import { z } from 'zod';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
  shuffleField,
} from '../../shared/item-fields.ts';
import { promptsField } from '../../shared/prompts-field.ts';

/** Categorise: put each element into its category. */
export const CategoriseItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('categorise').describe('Put each element into its category.'),
  categories: z.array(LabelSchema).min(2).max(6).describe('The categories.'),
  elements: promptsField.describe('What is to be put into them.'),
  shuffle: shuffleField,
  explanation: explanationField.optional(),
  cases: casesOf(byLetter(LetterSchema)),
});
/** An item whose elements are put into categories. */
export type CategoriseItem = z.infer<typeof CategoriseItemSchema>;
