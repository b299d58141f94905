import type { Localized } from './common.ts';
import type { GuideLanguage } from './guide-language.ts';

/**
 * Chooses a text in a language, or French where it is not translated.
 * @returns the text and the language it is in
 */
export function localized<L extends GuideLanguage>(
  text: Localized & Partial<Record<GuideLanguage, string>>,
  language: L,
): { text: string; language: L | 'fr' } {
  const translation: string | undefined = text[language];
  return translation === undefined
    ? { text: text.fr, language: 'fr' }
    : { text: translation, language };
}
