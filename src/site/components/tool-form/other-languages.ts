import { LANGUAGES, type Language } from '../../../fields/common.ts';
import type { GuideLanguage } from '../../../fields/guide-language.ts';

/** The languages for a second label. The first is the one that most carers read. */
export function otherLanguages(language: GuideLanguage): Language[] {
  const byReaders: readonly Language[] = language === 'fr' ? ['en', 'ar'] : LANGUAGES;
  return byReaders.filter((candidate) => candidate !== language);
}
