import { z } from 'zod';

/** The languages of the interface and the modules; the first one is the source. */
export const LANGUAGES = ['fr', 'ar', 'en'] as const;
/** One of {@link LANGUAGES}, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];
/** The language that every other one is translated from. */
export const SOURCE_LANGUAGE: Language = 'fr';

/** The people the learning paths are made for, in the order they are shown. */
export const AUDIENCES = [
  'students',
  'professionals',
  'social-workers',
  'border-guards',
  'trainers',
] as const;
/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** A declared identifier: it is never derived from a title and never changes once published. */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'des mots en minuscules sans accent, joints par des traits d’union : "look-listen-link"',
  })
  .describe(
    'Identifier: lower-case ASCII words joined by hyphens. Declared once, never changed: saved progress and LMS records point at it.',
  );

/** A text that is not empty; surrounding blanks are removed. */
export const TextSchema = z
  .string()
  .trim()
  .min(1, { error: 'un texte qui n’est pas vide' })
  .describe('Plain text in one language.');

/** The same text in several languages; French, the source, is required. */
export const LocalizedSchema = z
  .strictObject({
    fr: TextSchema.describe('French, the source.'),
    ar: TextSchema.optional().describe('Arabic.'),
    en: TextSchema.optional().describe('English.'),
  })
  .describe('A text by language. French is the source and is required.');
/** A text by language. */
export type Localized = z.infer<typeof LocalizedSchema>;

const need = z.enum(['core', 'optional']);

/** The audiences of a module or lesson; it is not offered to an audience that is left out. */
export const AudiencesSchema = z
  .strictObject({
    students: need.optional().describe('Medical students.'),
    professionals: need.optional().describe('Health professionals.'),
    'social-workers': need.optional().describe('Social workers.'),
    'border-guards': need.optional().describe('Border guards and first responders.'),
    trainers: need.optional().describe('Trainers.'),
  })
  .describe('For whom it is core or optional. An audience left out is not offered it.');
/** Audience → core or optional. */
export type Audiences = z.infer<typeof AudiencesSchema>;

// Some YAML readers turn an unquoted day into a Date: both forms are accepted.
const DaySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** Review state of a text: who reviewed it, in what role, when. Reviews are never invented. */
export const ReviewSchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('draft').describe('Nobody qualified has reviewed it; the page says so.'),
    }),
    z.strictObject({
      state: z.literal('reviewed').describe('Reviewed by the people named in `by`.'),
      by: z
        .array(
          z.strictObject({
            name: TextSchema.describe('Name of the reviewer, published with their consent.'),
            role: TextSchema.describe('In what role: psychiatrist, jurist, mediator…'),
            date: DaySchema.describe('Day of the review, YYYY-MM-DD.'),
          }),
        )
        .min(1)
        .describe('At least one reviewer.'),
    }),
  ])
  .describe('Review state, shown on the page.');
/** Review state of a text. */
export type Review = z.infer<typeof ReviewSchema>;

/** Fingerprint of the French text a translation was made from (see fields/hash). */
export const FingerprintSchema = z
  .string()
  .regex(/^([0-9a-f]{12}|pending)$/, {
    error: 'les 12 caractères que « npx sanad translations record » écrit, ou "pending"',
  })
  .describe(
    'Fingerprint of the French source it was made from, written by `npx sanad translations record FILE`; "pending" until then.',
  );
