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
