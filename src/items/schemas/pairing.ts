import { z } from 'zod';
import { LocalizedSchema } from '../../fields/common.ts';
import {
  byLetter,
  casesOf,
  explanationField,
  itemFields,
  LabelSchema,
  LetterSchema,
  shuffleField,
} from './common.ts';

const PromptSchema = LabelSchema.extend({
  key: LetterSchema.describe('Letter of what it goes with.'),
  feedback: LocalizedSchema.describe('Why, in one or two sentences.'),
});
const prompts = z.array(PromptSchema).min(2).max(10);

/** Extended matching: one list of choices for many prompts. */
export const MatchingItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('matching').describe('Extended matching: one list, many prompts.'),
  choices: z.array(LabelSchema).min(2).max(12).describe('The list, the same for each prompt.'),
  prompts: prompts.describe('What is to be matched.'),
  shuffle: shuffleField,
  explanation: explanationField.optional(),
  cases: casesOf(byLetter(LetterSchema)),
});

/** Categorise: put each element into its category. */
export const CategoriseItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('categorise').describe('Put each element into its category.'),
  categories: z.array(LabelSchema).min(2).max(6).describe('The categories.'),
  elements: prompts.describe('What is to be put into them.'),
  shuffle: shuffleField,
  explanation: explanationField.optional(),
  cases: casesOf(byLetter(LetterSchema)),
});

/** Ordering: give each step its rank. */
export const OrderingItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('ordering').describe('Put the steps in order.'),
  steps: z.array(LabelSchema).min(3).max(9).describe('The steps, written in the right order.'),
  explanation: explanationField,
  cases: casesOf(z.array(LetterSchema)),
});
