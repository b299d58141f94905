import { z } from 'zod';
import { IdSchema, LocalizedSchema, TextSchema } from '../../fields/common.ts';

/** Letter of an option, a prompt or a gap. It must not change, because saved answers contain it. */
export const LetterSchema = z
  .string()
  .regex(/^[a-z]$/, { error: 'une lettre minuscule' })
  .describe('One lower-case letter. Stable: saved answers hold it.');

/** Warnings of the item linter that the author accepts, each with its reason. */
export const exceptionsField = z
  .record(
    z.string().regex(/^ITEM-\d{3}$/, { error: 'un avertissement comme ITEM-002' }),
    TextSchema.describe('Why it is meant.'),
  )
  .optional()
  .describe('Warnings of the item linter that are meant: { ITEM-002: "reason" }.');

/** Fields of every item, whatever its type. */
export const itemFields = {
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
  difficulty: z
    .int()
    .min(1)
    .max(3)
    .default(2)
    .describe('Expected difficulty: 1 easy, 2 medium, 3 hard.'),
  weight: z
    .int()
    .min(1)
    .max(5)
    .default(1)
    .describe('Points of the item in the module quiz, 1 to 5.'),
  safety: z.boolean().default(false).describe('A safety item must be right whatever the score.'),
  stem: LocalizedSchema.describe('Vignette and lead-in question.'),
  exceptions: exceptionsField,
};

/** The fields of every item, whatever its type. */
export type ItemBase = z.infer<z.ZodObject<typeof itemFields>>;

/** The stem, of an item or of a step: vignette and lead-in. */
export const stemField = { stem: LocalizedSchema.describe('The question of the step.') };

/** The explanation of the whole answer, beside the feedback of each part. */
export const explanationField = LocalizedSchema.describe(
  'Explanation of the answer as a whole, shown after it.',
);

/** Whether the parts of an item may be shown in another order, for a new attempt. */
export const shuffleField = z
  .boolean()
  .default(true)
  .describe('false where the order means something (amounts, dates, degrees): it is then kept.');

/** A letter with its words, without feedback: an option, a category, a step. */
export const LabelSchema = z.strictObject({
  id: LetterSchema,
  text: LocalizedSchema.describe('What the learner reads.'),
});

/**
 * Worked cases: answers with their score, worked out by hand. The check scores them.
 * @param answer schema of an answer, as an author writes it
 */
export function casesOf<T>(answer: z.ZodType<T>) {
  return z
    .array(
      z.strictObject({
        answer: answer.describe('What the learner answered.'),
        score: z.number().min(0).max(1).describe('Score worked out by hand, 0 to 1.'),
      }),
    )
    .default([])
    .describe('Answers with the score they must get, worked by hand; the check runs them.');
}

/** Answer by letter: `{ a: c, b: a }`. */
export const byLetter = <T extends z.ZodType>(value: T) => z.record(LetterSchema, value);
