import { z } from 'zod';
import { LocalizedSchema } from '../../fields/common.ts';
import { LabelSchema, LetterSchema } from './item-fields.ts';

/** Prompts, each with the letter of its right choice. */
export const promptsField = z
  .array(
    LabelSchema.extend({
      key: LetterSchema.describe('Letter of what it goes with.'),
      feedback: LocalizedSchema.describe('Why, in one or two sentences.'),
    }),
  )
  .min(2)
  .max(10);
