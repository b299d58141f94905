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

/** Extended matching: one list of choices for many prompts. */
export const MatchingItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('matching').describe('Extended matching: one list, many prompts.'),
  choices: z.array(LabelSchema).min(2).max(12).describe('The list, the same for each prompt.'),
  prompts: promptsField.describe('What is to be matched.'),
  shuffle: shuffleField,
  explanation: explanationField.optional(),
  cases: casesOf(byLetter(LetterSchema)),
});
/** An extended matching item. */
export type MatchingItem = z.infer<typeof MatchingItemSchema>;
