import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import {
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
} from '../../shared/item-fields.ts';
import { keySetField } from '../../shared/option-fields.ts';

/** Long menu (QRP): a fixed number of right answers in a long list. */
export const LongMenuItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('long-menu').describe('Long menu: a given number of answers in a long list.'),
  options: z
    .array(
      LabelSchema.extend({ feedback: LocalizedSchema.optional().describe('Why, where it helps.') }),
    )
    .min(8)
    .max(26)
    .describe('The list.'),
  key: keySetField,
  explanation: explanationField,
  cases: casesOf(z.array(LetterSchema)),
});
/** A long menu. */
export type LongMenuItem = z.infer<typeof LongMenuItemSchema>;
