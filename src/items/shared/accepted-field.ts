import { z } from 'zod';
import { TextSchema } from '../../fields/common.ts';

/** Accepted answers by language; French is required. */
export const acceptedField = z
  .strictObject({
    fr: z.array(TextSchema).min(1).describe('Accepted in French.'),
    ar: z.array(TextSchema).min(1).optional().describe('Accepted in Arabic.'),
    en: z.array(TextSchema).min(1).optional().describe('Accepted in English.'),
  })
  .describe('Accepted variants by language; case, accents and Arabic marks do not count.');
