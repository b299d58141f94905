import { z } from 'zod';
import { FingerprintSchema, IdSchema, LANGUAGES, LocalizedSchema } from './common.ts';

/** An option's letter: stable, because saved answers and LMS records hold it. */
export const OptionIdSchema = z
  .string()
  .regex(/^[a-z]$/, { error: 'une lettre minuscule' })
  .describe('One lower-case letter. Stable: saved answers hold it.');

/** One option of a choice item: the key or a distractor. */
export const OptionSchema = z.strictObject({
  id: OptionIdSchema,
  text: LocalizedSchema.describe('What the learner chooses.'),
  feedback: LocalizedSchema.describe('Why it is right or wrong, in one or two sentences.'),
});

const KeySetSchema = z.array(OptionIdSchema).min(1).describe('Letters of the right options.');

const itemFields = {
  id: IdSchema,
  number: z
    .int()
    .min(1)
    .max(999)
    .describe('The item’s key in saved progress: unique in the bank, never reused.'),
  use: z
    .enum(['quiz', 'lesson'])
    .describe('quiz: scored in the module quiz; lesson: inside a lesson, not scored.'),
  objective: IdSchema.describe('Objective of the module it tests.'),
  lesson: z
    .string()
    .regex(/^[a-z][a-z0-9-]*(#[a-z][a-z0-9-]*)?$/, {
      error: 'une leçon, avec ou sans partie : "look-listen-link#look"',
    })
    .describe('Lesson (and part) that explains it: `lesson` or `lesson#part`.'),
  level: z
    .enum(['recall', 'understand', 'apply', 'analyse'])
    .describe('Cognitive level (revised Bloom).'),
  safety: z.boolean().default(false).describe('A safety item must be right whatever the score.'),
  stem: LocalizedSchema.describe('Vignette and lead-in question.'),
  options: z.array(OptionSchema).min(2).max(8).describe('The key and its distractors.'),
};

const cases = (answer: z.ZodType<string | string[]>) =>
  z
    .array(
      z.strictObject({
        answer: answer.describe('What the learner chose; [] for a blank.'),
        score: z.number().min(0).max(1).describe('Score worked out by hand, 0 to 1.'),
      }),
    )
    .default([])
    .describe('Answers with the score they must get, worked by hand; the check runs them.');

/** Single best answer: one option is the key. */
export const SingleItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('single').describe('Single best answer.'),
  key: OptionIdSchema.describe('Letter of the right option.'),
  cases: cases(z.union([OptionIdSchema, z.array(OptionIdSchema).max(0)])),
});

/** Multiple response: the set of chosen options must be the key, all or nothing. */
export const MultipleItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('multiple').describe('Multiple response, all or nothing.'),
  key: KeySetSchema,
  cases: cases(z.array(OptionIdSchema)),
});

/** An item of a question bank, by type. */
export const ItemSchema = z.discriminatedUnion('type', [SingleItemSchema, MultipleItemSchema]);

/** `quizzes/<module>/bank.yaml`: the questions of a module, their keys and worked cases. */
export const BankSchema = z
  .strictObject({
    module: IdSchema.describe('Module the bank belongs to.'),
    version: z.int().min(1).describe('Raised when an item changes its meaning.'),
    languages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .describe('Languages the bank declares: every text must be there in each of them.'),
    translations: z
      .strictObject({
        ar: FingerprintSchema.optional(),
        en: FingerprintSchema.optional(),
      })
      .default({})
      .describe('For each translated language, the fingerprint of the French texts.'),
    passMark: z
      .int()
      .min(1)
      .max(100)
      .default(80)
      .describe('Mastery score of the module quiz, in per cent.'),
    items: z.array(ItemSchema).min(1).describe('The items.'),
  })
  .describe('Question bank of a module');

/** A module's question bank. */
export type Bank = z.infer<typeof BankSchema>;
/** An item of a bank. */
export type Item = z.infer<typeof ItemSchema>;
/** An option of a choice item. */
export type Option = z.infer<typeof OptionSchema>;
