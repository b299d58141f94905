import { z } from 'zod';
import { LocalizedSchema } from '../../../fields/common.ts';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
} from '../../shared/item-fields.ts';

const ChoiceSchema = LabelSchema.extend({
  to: LetterSchema.describe('Scene that follows.'),
  feedback: LocalizedSchema.describe('What this choice brings about, shown after the vignette.'),
  unsafe: z
    .boolean()
    .default(false)
    .describe('Whether it puts somebody in danger: the vignette is then lost, and it is named.'),
});

const SceneSchema = LabelSchema.extend({
  choices: z
    .array(ChoiceSchema)
    .min(2)
    .max(5)
    .optional()
    .describe('What one may do; none at an end.'),
  score: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('At an end: what this end is worth, 0 to 1. Left out elsewhere.'),
});

/** Branching vignette: scenes and choices with consequences, to one of several ends. */
export const BranchingItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('branching').describe('Branching vignette.'),
  scenes: z.array(SceneSchema).min(3).max(20).describe('The scenes; the first one opens.'),
  explanation: explanationField,
  cases: casesOf(byLetter(LetterSchema)),
});
/** A branching vignette. */
export type BranchingItem = z.infer<typeof BranchingItemSchema>;
