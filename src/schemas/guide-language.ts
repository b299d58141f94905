import { z } from 'zod';
import { LANGUAGES, TextSchema, type Language } from './common.ts';

/** A language as a reader meets it. */
export interface LanguageFacts {
  /** Its name, in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924 code of the script it is written in here. */
  readonly script: 'Latn' | 'Arab' | 'Adlm' | 'Nkoo';
}

const latin = (name: string): LanguageFacts => ({ name, direction: 'ltr', script: 'Latn' });

/**
 * The languages the return guide can be in: those of the interface, and those of the people who
 * return from Morocco. Names are those of CLDR. Adlam and N’Ko are written from right to left.
 */
export const GUIDE_LANGUAGES = {
  fr: latin('Français'),
  ar: { name: 'العربية', direction: 'rtl', script: 'Arab' },
  en: latin('English'),
  bm: latin('Bamanakan'),
  es: latin('Español'),
  ff: latin('Pulaar'),
  'ff-Adlm': { name: '𞤆𞤵𞤤𞤢𞤪', direction: 'rtl', script: 'Adlm' },
  ha: latin('Hausa'),
  ln: latin('Lingála'),
  nqo: { name: 'ߒߞߏ', direction: 'rtl', script: 'Nkoo' },
  pcm: latin('Naijíriá Píjin'),
  pt: latin('Português'),
  sg: latin('Sängö'),
  wo: latin('Wolof'),
} as const satisfies Record<string, LanguageFacts>;

/** BCP 47 tag of a language the guide can be in. */
export type GuideLanguage = keyof typeof GUIDE_LANGUAGES;
/** A language that the guide alone can be in: the interface and the modules are not. */
export type AddedLanguage = Exclude<GuideLanguage, Language>;

/** Tells whether a folder’s name is the tag of a language the guide can be in. */
export function isGuideLanguage(tag: string): tag is GuideLanguage {
  return Object.hasOwn(GUIDE_LANGUAGES, tag);
}

/** Tells whether a language is one of the guide alone. */
export function isAdded(tag: GuideLanguage): tag is AddedLanguage {
  return !(LANGUAGES as readonly string[]).includes(tag);
}

/**
 * The interface strings that reading the guide needs, by their keys: what a language of the guide
 * alone translates. Tools, copies and settings stay in French.
 */
export const GUIDE_TEXTS = [
  'site.name',
  'site.skip',
  'site.languages',
  'guide.tab',
  'guide.tabPage',
  'guide.description',
  'guide.title',
  'guide.lead',
  'guide.all',
  'guide.pages',
  'guide.tools',
  'guide.previous',
  'guide.next',
  'guide.sanad',
  'guide.hidden',
  'guide.begun',
  'guide.unread',
  'leave.button',
  'leave.neutral',
  'leave.about',
  'listen.start',
  'listen.stop',
  'listen.recorded',
  'kept.title',
  'take.title',
  'lesson.references',
  'part.know',
  'part.act',
  'part.avoid',
  'say.harmful',
  'review.draft.title',
  'review.draft.text',
  'review.reviewed',
  'untranslated.title',
  'untranslated.text',
  'untranslated.link',
  'stale.text',
] as const;
/** One of {@link GUIDE_TEXTS}. */
export type GuideTextKey = (typeof GUIDE_TEXTS)[number];

const NAMES = Object.keys(GUIDE_LANGUAGES) as [GuideLanguage, ...GuideLanguage[]];

/** `content/guide/<tag>/strings.yaml`: the words around the pages of a language of the guide. */
export const GuideStringsSchema = z
  .strictObject({
    language: z.enum(NAMES).describe('BCP 47 tag: the name of the folder.'),
    texts: z
      .strictObject(
        Object.fromEntries(
          GUIDE_TEXTS.map((key) => [key, TextSchema.nullable().optional()]),
        ) as Record<GuideTextKey, z.ZodOptional<z.ZodNullable<typeof TextSchema>>>,
      )
      .describe('Each text by its key; empty until it is translated.'),
  })
  .describe('Words around the pages of a language that the guide alone has');
/** The words around the pages of a language. */
export type GuideStrings = z.infer<typeof GuideStringsSchema>;

/** The keys still without a text: while there is one, the site does not show the language. */
export function missingTexts({ texts }: GuideStrings): GuideTextKey[] {
  return GUIDE_TEXTS.filter((key) => !texts[key]);
}
