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

/** One option of a choice item: the key or a distractor. */
export const OptionSchema = LabelSchema.extend({
  feedback: LocalizedSchema.describe('Why it is right or wrong, in one or two sentences.'),
});

const options = z.array(OptionSchema).min(2).max(8).describe('The key and its distractors.');
const keySet = z.array(LetterSchema).min(1).describe('Letters of the right options.');

/** How an item with several parts is scored; each rule is documented in assessment/rules. */
export const ScoringSchema = z
  .enum(['all-or-nothing', 'discordance', 'per-option'])
  .describe('Scoring rule: all-or-nothing, discordance (0, 1, 2, 3+: 1, 0.5, 0.2, 0), per-option.');

/** What a single best answer is made of, as an item or as a step's question. */
export const singleFields = {
  type: z.literal('single').describe('Single best answer.'),
  options,
  shuffle: shuffleField,
  key: LetterSchema.describe('Letter of the right option.'),
  explanation: explanationField.optional(),
};

/** An answer to a single best answer, as an author writes it. */
export const SingleAnswerSchema = z.union([LetterSchema, z.array(LetterSchema).max(0)], {
  error: 'la lettre choisie, ou [] pour une réponse vide',
});

/** Single best answer: one option is the key. */
export const SingleItemSchema = z.strictObject({
  ...itemFields,
  ...singleFields,
  cases: casesOf(SingleAnswerSchema),
});

/** What a multiple response is made of, as an item or as a step's question. */
export const multipleFields = {
  type: z.literal('multiple').describe('Multiple response.'),
  options,
  shuffle: shuffleField,
  key: keySet,
  scoring: ScoringSchema.default('all-or-nothing'),
  explanation: explanationField.optional(),
};

/** Multiple response: the set of chosen options is scored by the rule. */
export const MultipleItemSchema = z.strictObject({
  ...itemFields,
  ...multipleFields,
  cases: casesOf(z.array(LetterSchema)),
});

/** What a series of true or false is made of, as an item or as a step's question. */
export const trueFalseFields = {
  type: z.literal('true-false').describe('Series of true or false.'),
  statements: z
    .array(OptionSchema.extend({ answer: z.boolean().describe('Whether the statement is true.') }))
    .min(2)
    .max(8)
    .describe('The statements to judge.'),
  shuffle: shuffleField,
  scoring: ScoringSchema.default('discordance'),
  explanation: explanationField.optional(),
};

/** Series of true or false: each statement is judged. */
export const TrueFalseItemSchema = z.strictObject({
  ...itemFields,
  ...trueFalseFields,
  cases: casesOf(byLetter(z.boolean())),
});

/** Long menu (QRP): a fixed number of right answers in a long list. */
export const LongMenuItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('long-menu').describe('Long menu: a told number of answers in a long list.'),
  options: z
    .array(
      LabelSchema.extend({ feedback: LocalizedSchema.optional().describe('Why, where it helps.') }),
    )
    .min(8)
    .max(26)
    .describe('The list.'),
  key: keySet,
  explanation: explanationField,
  cases: casesOf(z.array(LetterSchema)),
});
