import { z } from 'zod';
import {
  casesOf,
  explanationField,
  itemFields,
  LetterSchema,
  shuffleField,
  stemField,
} from '../../shared/item-fields.ts';
import { keySetField, optionsField, ScoringSchema } from '../../shared/option-fields.ts';

/** Fields of a multiple response, as an item or as a step’s question. */
const multipleFields = {
  type: z.literal('multiple').describe('Multiple response.'),
  options: optionsField,
  shuffle: shuffleField,
  key: keySetField,
  scoring: ScoringSchema.default('all-or-nothing'),
  explanation: explanationField.optional(),
};

/** Multiple response: the set of chosen options is scored by the rule. */
export const MultipleItemSchema = z.strictObject({
  ...itemFields,
  ...multipleFields,
  cases: casesOf(z.array(LetterSchema)),
});

/** A multiple response as the question of a step. */
export const MultipleQuestionSchema = z.strictObject({ ...stemField, ...multipleFields });
/** A multiple response, of an item or of a step. */
export type MultipleQuestion = z.infer<typeof MultipleQuestionSchema>;
