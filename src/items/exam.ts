import { z } from 'zod';
import { AUDIENCES, IdSchema } from '../fields/common.ts';

/**
 * `quizzes/tests/<id>.yaml`: the tests of a learning path. Its forms are parallel: the same
 * objectives at the same levels, no item twice.
 */
export const ExamSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    audience: z.enum(AUDIENCES).describe('Path the test belongs to: items come from its core.'),
    items: z.int().min(5).max(40).describe('Items of each form.'),
    forms: z.int().min(2).max(3).describe('Parallel forms: before, after, and three months later.'),
    seed: z.int().min(1).describe('Draws the forms; another number draws others.'),
    minutes: z
      .int()
      .min(5)
      .max(240)
      .optional()
      .describe('Time limit, which the learner may extend; left out: none.'),
    passMark: z.int().min(1).max(100).default(80).describe('Mastery score, in per cent.'),
  })
  .describe('Tests of a learning path: quizzes/tests/<id>.yaml');
/** The exam of a path, in parallel forms. */
export type Exam = z.infer<typeof ExamSchema>;
