import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import { casesOf, explanationField, itemFields, stemField } from '../../shared/item-fields.ts';

/** Fields of a numeric question, as an item or as a step’s question. */
const numericFields = {
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

/** A number as the question of a step. */
export const NumericQuestionSchema = z.strictObject({ ...stemField, ...numericFields });
/** A numeric question, of an item or of a step. */
export type NumericQuestion = z.infer<typeof NumericQuestionSchema>;
