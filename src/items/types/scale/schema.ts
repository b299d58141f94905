import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import { casesOf, explanationField, itemFields } from '../../shared/item-fields.ts';

/** Self-assessment scale: learners rate themselves; not scored. */
export const ScaleItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('scale').describe('Self-assessment on five points; not scored.'),
  lowest: LocalizedSchema.describe('What the lowest point means.'),
  highest: LocalizedSchema.describe('What the highest point means.'),
  explanation: explanationField.describe('What to make of one’s answer.'),
  cases: casesOf(z.never()),
});
/** A self-assessment scale. */
export type ScaleItem = z.infer<typeof ScaleItemSchema>;
