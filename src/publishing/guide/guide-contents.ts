import { z } from 'zod';

const ChapterSchema = z.object({
  /** Id of the chapter in the document of all; the ids inside of it begin with it. */
  id: z.string(),
  title: z.string(),
  /** Language of the title, where it is named. */
  language: z.string().optional(),
  /** Whether a book has it too: what works with script alone is in the one file only. */
  isInBook: z.boolean(),
});
/** A chapter of the guide, without its text. */
export type GuideChapterFacts = z.infer<typeof ChapterSchema>;

/** What the site tells of the guide in a language, beside the fragments of its chapters. */
export const GuideContentsSchema = z.object({
  /** In reading order. */
  chapters: z.array(ChapterSchema),
  /** Addresses of the pages that a browser stores when asked. */
  pages: z.array(z.string()),
});
/** See {@link GuideContentsSchema}. */
export type GuideContents = z.infer<typeof GuideContentsSchema>;

/** Name of the fragment of the neutral page, beside the chapters. */
export const NEUTRAL_FRAGMENT = 'table';

/**
 * Id of a chapter in the document of all.
 * @param name last segment of its address on the site; empty for the list of pages
 */
export const chapterId = (name: string): string => (name === '' ? 'p' : `p-${name}`);
