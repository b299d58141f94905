import { z } from 'zod';
import { acceptedField } from '../../shared/accepted-field.ts';
import { casesOf, explanationField, itemFields, stemField } from '../../shared/item-fields.ts';

/** Fields of a short answer, as an item or as a step’s question. */
const shortAnswerFields = {
  type: z.literal('short-answer').describe('A few words.'),
  accepted: acceptedField,
  explanation: explanationField,
};

/** Short answer: a few words, compared with accepted variants. */
export const ShortAnswerItemSchema = z.strictObject({
  ...itemFields,
  ...shortAnswerFields,
  cases: casesOf(z.string()),
});

/** A short answer as the question of a step. */
export const ShortAnswerQuestionSchema = z.strictObject({ ...stemField, ...shortAnswerFields });
/** A short answer, of an item or of a step. */
export type ShortAnswerQuestion = z.infer<typeof ShortAnswerQuestionSchema>;
