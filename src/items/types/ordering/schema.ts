import { z } from 'zod';
import {
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
} from '../../shared/item-fields.ts';

/** Ordering: give each step its rank. */
export const OrderingItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('ordering').describe('Put the steps in order.'),
  steps: z.array(LabelSchema).min(3).max(9).describe('The steps, written in the right order.'),
  explanation: explanationField,
  cases: casesOf(z.array(LetterSchema)),
});
/** An ordering item. */
export type OrderingItem = z.infer<typeof OrderingItemSchema>;
