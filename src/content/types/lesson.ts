import { z } from 'zod';
import {
  AudiencesSchema,
  FingerprintSchema,
  IdSchema,
  ReviewSchema,
  TextSchema,
} from '../../fields/common.ts';

const SummarySchema = TextSchema.max(200).describe(
  'One sentence for lists and search, at most 200 characters.',
);

/** Front matter of a lesson in French, the source: `modules/<module>/fr/<lesson>.mdx`. */
export const LessonSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    number: z
      .int()
      .min(1)
      .max(99)
      .describe('Place in the module, and its key in saved progress: never reused.'),
    title: TextSchema.describe('Title of the lesson.'),
    summary: SummarySchema,
    minutes: z.int().min(5).max(120).describe('Learning time, in minutes.'),
    audiences: AudiencesSchema.optional().describe(
      'Where this lesson differs from its module; by default the audiences of the module.',
    ),
    objectives: z
      .array(IdSchema)
      .min(1)
      .describe('Objectives of the module that this lesson teaches (ids).'),
    references: z
      .array(IdSchema)
      .default([])
      .describe('Further reading beyond what the text cites (reference ids).'),
    review: ReviewSchema,
  })
  .describe('Front matter of a lesson in French');
/** A lesson's front matter in the source language. */
export type Lesson = z.infer<typeof LessonSchema>;

/** Front matter of any translated page: what is not the same as in the source. */
export const TranslationSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the French file’s.'),
    title: TextSchema.describe('Title in this language.'),
    summary: SummarySchema,
    translation: z.strictObject({ of: FingerprintSchema }).describe('What it was made from.'),
    review: ReviewSchema,
  })
  .describe('Front matter of a translated page');
/** A translated page's front matter. */
export type Translation = z.infer<typeof TranslationSchema>;

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
/** Such a page's front matter in the source language. */
export type PageData = z.infer<typeof PageSchema>;

/** The kinds of Part a lesson or guide page is made of. */
export const LESSON_PARTS = [
  'situation',
  'know',
  'act',
  'avoid',
  'vignette',
  'check',
  'tomorrow',
  'keep',
  'summary',
] as const;
/** The Parts a good-practice sheet is made of, all required, in this order. */
export const PRACTICE_PARTS = [
  'context',
  'approach',
  'difficulties',
  'results',
  'gender',
  'lessons',
] as const;
/** The Parts a facilitator's sheet is made of, all required. */
export const SESSION_PARTS = ['prepare', 'rules', 'distress', 'discussion'] as const;
/** The Parts an OSCE station is made of, all required; the examiner's comes first. */
export const STATION_PARTS = ['examiner', 'candidate', 'actor'] as const;
/**
 * The Parts of a guide page: one screen first, the signs that need help now in the open, the rest
 * folded, the questions to ask last.
 */
export const GUIDE_PARTS = ['essential', 'danger', 'more', 'ask'] as const;
/** The kinds of Part a guide page may have: its own, and three of a lesson’s. */
export const GUIDE_KINDS = [...GUIDE_PARTS, 'know', 'act', 'avoid'] as const;
/** Every kind of Part. */
export const PART_KINDS = [
  ...LESSON_PARTS,
  ...PRACTICE_PARTS,
  ...SESSION_PARTS,
  ...STATION_PARTS,
  ...GUIDE_PARTS,
] as const;
/** One kind of Part. */
export type PartKind = (typeof PART_KINDS)[number];
