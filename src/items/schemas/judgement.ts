import { z } from 'zod';
import { LocalizedSchema } from '../../fields/common.ts';
import { casesOf, explanationField, itemFields } from './common.ts';

/** Script concordance: what a new finding does to a hypothesis, scored against a panel. */
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

/** Self-assessment scale: the learner places themselves; not scored. */
export const ScaleItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('scale').describe('Self-assessment on five points; not scored.'),
  lowest: LocalizedSchema.describe('What the lowest point means.'),
  highest: LocalizedSchema.describe('What the highest point means.'),
  explanation: explanationField.describe('What to make of one’s answer.'),
  cases: casesOf(z.never()),
});

/** Free reflection with a model answer; not scored, and its text is not kept. */
export const ReflectionItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('reflection').describe('Free reflection, then a model answer; not scored.'),
  explanation: explanationField.describe('The model answer.'),
  cases: casesOf(z.never()),
});
