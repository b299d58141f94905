import { z } from 'zod';
import { IdSchema, TextSchema } from '../../fields/common.ts';
import { dataType } from '../content-type.ts';

/** `content/glossary/<id>.yaml`: one term with one meaning, in each language. */
export const TermSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name; what <Term id="…"> names.'),
    term: z
      .strictObject({ fr: TextSchema, ar: TextSchema, en: TextSchema })
      .describe('The term, one for each language.'),
    definition: z
      .strictObject({ fr: TextSchema, ar: TextSchema, en: TextSchema })
      .describe('One to three plain sentences.'),
    references: z.array(IdSchema).default([]).describe('Sources of the definition (ids).'),
  })
  .describe('A glossary term');
/** A glossary term. */
export type Term = z.infer<typeof TermSchema>;

/** The glossary. */
export const terms = dataType({
  name: 'terms',
  path: 'content/glossary/<name>.yaml',
  schema: TermSchema,
  editorSchema: 'term',
});
