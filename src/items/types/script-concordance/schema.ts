import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import { casesOf, explanationField, itemFields } from '../../shared/item-fields.ts';

/** Script concordance: the effect of a new finding on a hypothesis, scored against a panel. */
export const ScriptConcordanceItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('script-concordance').describe('Script concordance test, five-point scale.'),
  hypothesis: LocalizedSchema.describe('« Vous pensiez à… »'),
  finding: LocalizedSchema.describe('« Vous apprenez alors que… »'),
  panel: z
    .array(z.int().min(0))
    .length(5)
    .refine((votes) => votes.some((count) => count > 0), { error: 'au moins un vote' })
    .optional()
    .describe(
      'Votes of the reference panel for -2, -1, 0, +1, +2. Left out until real experts have answered: the item is then not scored and says so. Never invented.',
    ),
  explanation: explanationField,
  cases: casesOf(z.int().min(-2).max(2)),
});
/** A script concordance item. */
export type ScriptConcordanceItem = z.infer<typeof ScriptConcordanceItemSchema>;
