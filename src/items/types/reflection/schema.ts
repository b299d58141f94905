import { z } from 'zod';
import { casesOf, explanationField, itemFields } from '../../shared/item-fields.ts';

/** Free reflection with a model answer; not scored, and its text is not saved. */
export const ReflectionItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('reflection').describe('Free reflection, then a model answer; not scored.'),
  explanation: explanationField.describe('The model answer.'),
  cases: casesOf(z.never()),
});
/** A free reflection. */
export type ReflectionItem = z.infer<typeof ReflectionItemSchema>;
