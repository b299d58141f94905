import { z } from 'zod';
import {
  casesOf,
  explanationField,
  itemFields,
  LetterSchema,
  shuffleField,
  stemField,
} from '../../shared/item-fields.ts';
import { optionsField } from '../../shared/option-fields.ts';

/** Fields of a single best answer, as an item or as a step’s question. */
const singleFields = {
  type: z.literal('single').describe('Single best answer.'),
  options: optionsField,
  shuffle: shuffleField,
  key: LetterSchema.describe('Letter of the right option.'),
  explanation: explanationField.optional(),
};

/** An answer to a single best answer, as an author writes it. */
const SingleAnswerSchema = z.union([LetterSchema, z.array(LetterSchema).max(0)], {
  error: 'la lettre choisie, ou [] pour une réponse vide',
});

/** Single best answer: one option is the key. */
export const SingleItemSchema = z.strictObject({
  ...itemFields,
  ...singleFields,
  cases: casesOf(SingleAnswerSchema),
});

/** A single best answer as the question of a step. */
export const SingleQuestionSchema = z.strictObject({ ...stemField, ...singleFields });
/** A single best answer, of an item or of a step. */
export type SingleQuestion = z.infer<typeof SingleQuestionSchema>;
