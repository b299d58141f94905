import { z } from 'zod';
import { FEEDBACK_MODES } from '../fields/completion.ts';
import { FingerprintSchema, IdSchema, LANGUAGES } from '../fields/common.ts';
import { exceptionsField } from './shared/item-fields.ts';
import { itemSchemas } from './types/type-registry.ts';

export type { Item } from './types/type-registry.ts';

type Schemas = ReturnType<typeof itemSchemas>;

/** An item of a question bank, by type. */
export const ItemSchema = z.discriminatedUnion(
  'type',
  itemSchemas() as [Schemas[number], ...Schemas],
);
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
    feedback: z
      .enum(FEEDBACK_MODES)
      .default('immediate')
      .describe('When quiz answers are explained: each at once, or all at the end.'),
    minutes: z
      .int()
      .min(1)
      .max(240)
      .optional()
      .describe('Time limit of the quiz, which the learner may extend; left out: none.'),
    exceptions: exceptionsField,
    items: z.array(ItemSchema).min(1).describe('The items.'),
  })
  .describe('Question bank of a module');

/** A module's question bank. */
export type Bank = z.infer<typeof BankSchema>;
