import { z } from 'zod';
import { LocalizedSchema } from '../../fields/common.ts';
import { LabelSchema, LetterSchema } from './item-fields.ts';

/** One option of a choice item: the key or a distractor. */
export const OptionSchema = LabelSchema.extend({
  feedback: LocalizedSchema.describe('Why it is right or wrong, in one or two sentences.'),
});

/** The key and its distractors. */
export const optionsField = z
  .array(OptionSchema)
  .min(2)
  .max(8)
  .describe('The key and its distractors.');

/** Letters of the right options. */
export const keySetField = z.array(LetterSchema).min(1).describe('Letters of the right options.');

/** How an item with several parts is scored; each rule is documented in items/rules. */
export const ScoringSchema = z
  .enum(['all-or-nothing', 'discordance', 'per-option'])
  .describe('Scoring rule: all-or-nothing, discordance (0, 1, 2, 3+: 1, 0.5, 0.2, 0), per-option.');
