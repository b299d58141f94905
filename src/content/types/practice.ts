import { z } from 'zod';
import { IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';
import { pageType } from '../content-type.ts';
import { textsIn } from '../kit-fields.ts';
import { pageWords, TranslationOfSchema } from '../front-matter.ts';
import { PRACTICE_PARTS } from '../mdx/parts.ts';

/** One figure of a good-practice sheet, with its unit and its source. */
const ResultSchema = z.strictObject({
  value: z.number().describe('What was reached.'),
  planned: z.number().nullish().describe('What had been planned, where the source says it.'),
  unit: TextSchema.describe('What is counted: « séances », « personnes », « % »…'),
  what: TextSchema.describe('What the figure tells, in one sentence.'),
  source: IdSchema.describe('Reference that states it (id).'),
});

/** Front matter of a good-practice sheet: `content/practices/fr/<id>.mdx`. */
export const PracticeSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    title: TextSchema.describe('Title of the sheet.'),
    summary: TextSchema.max(240).describe('One or two sentences for lists and search.'),
    zone: z
      .strictObject({
        place: TextSchema.describe('Town, province or site.'),
        region: TextSchema.describe('Region of Morocco.'),
      })
      .describe('Where it took place.'),
    lead: TextSchema.describe('Organisation that led it, as the source names it.'),
    partners: z.array(TextSchema).min(1).describe('Partners, as the source names them.'),
    project: z
      .strictObject({
        name: TextSchema.describe('Short name.'),
        fullName: TextSchema.describe('Full name.'),
        purpose: TextSchema.describe('What it aims at, in one or two sentences.'),
      })
      .describe('The project.'),
    period: TextSchema.describe('Years, or "unknown" where the source does not say.'),
    results: z.array(ResultSchema).min(1).describe('Results, each with its unit and source.'),
    review: ReviewSchema,
  })
  .describe('Front matter of a good-practice sheet');
/** A good-practice sheet's front matter. */
export type Practice = z.infer<typeof PracticeSchema>;

/**
 * Front matter of a translated sheet: the whole front matter in that language, and the fingerprint
 * of its source.
 */
const PracticeTranslationSchema = PracticeSchema.extend({
  translation: TranslationOfSchema,
}).describe('Front matter of a translated good-practice sheet');
/** Good-practice sheets. */
export const practices = pageType({
  name: 'practices',
  path: 'content/practices/<language>/<name>.mdx',
  schema: PracticeSchema,
  editorSchema: 'practice',
  words: (data, body) => [
    ...pageWords(data, body),
    ...textsIn([data.zone, data.lead, data.partners, data.project, data.period]),
    ...data.results.flatMap(({ unit, what }) => [unit, what]),
  ],
  parts: { kinds: PRACTICE_PARTS, required: PRACTICE_PARTS },
  translations: { name: 'practiceTranslations', schema: PracticeTranslationSchema, into: 'site' },
});
