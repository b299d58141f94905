import { z } from 'zod';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  shuffleField,
  stemField,
} from '../../shared/item-fields.ts';
import { OptionSchema, ScoringSchema } from '../../shared/option-fields.ts';

/** Fields of a series of true or false, as an item or as a step’s question. */
const trueFalseFields = {
  type: z.literal('true-false').describe('Series of true or false.'),
  statements: z
    .array(OptionSchema.extend({ answer: z.boolean().describe('Whether the statement is true.') }))
    .min(2)
    .max(8)
    .describe('The statements to judge.'),
  shuffle: shuffleField,
  scoring: ScoringSchema.default('discordance'),
  explanation: explanationField.optional(),
};

/** Series of true or false: each statement is judged. */
export const TrueFalseItemSchema = z.strictObject({
  ...itemFields,
  ...trueFalseFields,
  cases: casesOf(byLetter(z.boolean())),
});

/** A series of true or false as the question of a step. */
export const TrueFalseQuestionSchema = z.strictObject({ ...stemField, ...trueFalseFields });
/** A series of true or false, of an item or of a step. */
export type TrueFalseQuestion = z.infer<typeof TrueFalseQuestionSchema>;
