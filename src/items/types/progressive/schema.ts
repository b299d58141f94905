import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LetterSchema,
} from '../../shared/item-fields.ts';
import { MultipleQuestionSchema } from '../multiple/schema.ts';
import { NumericQuestionSchema } from '../numeric/schema.ts';
import { ShortAnswerQuestionSchema } from '../short-answer/schema.ts';
import { SingleQuestionSchema } from '../single/schema.ts';
import { TrueFalseQuestionSchema } from '../true-false/schema.ts';

/** The question of a step: an item of a simple type, without the fields of a bank item. */
export const StepQuestionSchema = z
  .discriminatedUnion('type', [
    SingleQuestionSchema,
    MultipleQuestionSchema,
    TrueFalseQuestionSchema,
    ShortAnswerQuestionSchema,
    NumericQuestionSchema,
  ])
  .describe('Its question: single, multiple, true-false, short-answer or numeric.');
/** The question of a step of a progressive case. */
export type StepQuestion = z.infer<typeof StepQuestionSchema>;

const StepSchema = z.strictObject({
  id: LetterSchema,
  text: LocalizedSchema.describe('What is learnt at this step, before its question.'),
  weight: z
    .int()
    .min(1)
    .max(5)
    .default(1)
    .describe('Weight of the step in the score of the case, 1 to 5.'),
  question: StepQuestionSchema,
});

/** An answer to the question of a step, as an author writes it. */
const StepAnswerSchema = z.union(
  [z.string(), z.number(), z.array(LetterSchema), byLetter(z.boolean())],
  { error: 'la réponse de l’étape, écrite comme pour une question de son type' },
);

/** Progressive clinical case: steps that unlock one after the other, without going back. */
export const ProgressiveItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('progressive').describe('Progressive clinical case.'),
  steps: z.array(StepSchema).min(2).max(8).describe('The steps, in order.'),
  explanation: explanationField,
  cases: casesOf(byLetter(StepAnswerSchema)),
});
/** A progressive clinical case. */
export type ProgressiveItem = z.infer<typeof ProgressiveItemSchema>;
