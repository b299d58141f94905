import { z } from 'zod';
import { stringify } from 'yaml';
import { PICTOGRAMS } from '../../fields/pictograms.ts';
import { pageType } from '../content-type.ts';
import { pageWords, TranslationSchema } from '../front-matter.ts';
import { GUIDE_KINDS } from '../mdx/parts.ts';
import { PageSchema } from './page.ts';

/** Front matter of a page of the return guide, in French: `content/guide/fr/<page>.mdx`. */
export const GuideSchema = PageSchema.extend({
  number: z
    .int()
    .min(1)
    .max(99)
    .describe('Place in the guide and address of the page, /guide/<number>/: never reused.'),
  title: PageSchema.shape.title.describe(
    'Title on the page. The tab and the browser’s history show only the number.',
  ),
  safetyCritical: z
    .boolean()
    .default(false)
    .describe('Whether a translation is hidden from the day its French source changes.'),
  pictogram: z.enum(PICTOGRAMS).optional().describe('Drawing beside the title, in lists too.'),
}).describe('Front matter of a page of the return guide, in French');
/** A guide page's front matter in the source language. */
export type GuidePage = z.infer<typeof GuideSchema>;

/** Pages of the return guide. */
export const guide = pageType({
  name: 'guide',
  path: 'content/guide/<language>/<name>.mdx',
  schema: GuideSchema,
  editorSchema: 'guide',
  words: pageWords,
  number: ({ number }) => number,
  parts: { kinds: GUIDE_KINDS },
  measured: 'Guide du retour',
  translations: {
    name: 'guideTranslations',
    schema: TranslationSchema,
    editorSchema: 'translation',
    into: 'guide',
    begin: guidePageTemplate,
  },
  exchange: {},
});

/** A page in a new language: its French text, with the front matter of a pending translation. */
function guidePageTemplate({ id, title, summary }: GuidePage, body: string): string {
  const header = stringify(
    { id, title, summary },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return `---\n${header}translation: { of: pending }\nreview: { state: draft }\n---\n${body}`;
}
