import { z } from 'zod';
import { FingerprintSchema, IdSchema, ReviewSchema, TextSchema } from '../fields/common.ts';
import type { PageFront } from './content-type.ts';

/** One sentence for lists and search results. */
export const SummarySchema = TextSchema.max(200).describe(
  'One sentence for lists and search, at most 200 characters.',
);

/** Fingerprint of the source that a translation was made from. */
export const TranslationOfSchema = z
  .strictObject({ of: FingerprintSchema })
  .describe('What it was made from.');

/** Front matter of a translated page: the fields that differ from the source. */
export const TranslationSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the French file’s.'),
    title: TextSchema.describe('Title in this language.'),
    summary: SummarySchema,
    translation: TranslationOfSchema,
    review: ReviewSchema,
  })
  .describe('Front matter of a translated page');
/** The words in the front matter of a page with only title and summary. */
export function pageWords({ title, summary }: PageFront, body: string): string[] {
  return [title, summary, body];
}
