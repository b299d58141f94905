import type { Localized } from './common.ts';
import type { GuideLanguage } from './guide-language.ts';

/** A text in a language, with the language it is really in. */
export function localized<L extends GuideLanguage>(
  text: Localized & Partial<Record<GuideLanguage, string>>,
  language: L,
): { text: string; language: L | 'fr' } {
  const own: string | undefined = text[language];
  return own === undefined ? { text: text.fr, language: 'fr' } : { text: own, language };
}
