import { z } from 'zod';
import { IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';
import { pageType } from '../content-type.ts';
import { pageWords, SummarySchema, TranslationSchema } from '../front-matter.ts';
import { LESSON_PARTS } from '../mdx/parts.ts';

/**
 * Front matter of a page about Sanad, in French: `content/pages/fr/<page>.mdx`.
 */
export const PageSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    number: z.int().min(1).max(99).describe('Place among its kind.'),
    title: TextSchema.describe('Neutral title: it shows in the browser’s history.'),
    summary: SummarySchema,
    review: ReviewSchema,
  })
  .describe('Front matter of a page about Sanad, in French');
/** Front matter of a page about Sanad in the source language. */
export type PageData = z.infer<typeof PageSchema>;

/** Pages about Sanad. */
export const pages = pageType({
  name: 'pages',
  path: 'content/pages/<language>/<name>.mdx',
  schema: PageSchema,
  editorSchema: 'page',
  words: pageWords,
  number: ({ number }) => number,
  parts: { kinds: LESSON_PARTS },
  translations: {
    name: 'pageTranslations',
    schema: TranslationSchema,
    editorSchema: 'translation',
    into: 'site',
  },
});
