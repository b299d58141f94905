import { LANGUAGES, type Language } from '../../../fields/common.ts';
import type { GuideLanguage } from '../../../fields/guide-language.ts';

/** The languages a label can stand in beside its own, the one most carers read first. */
export function otherLanguages(language: GuideLanguage): Language[] {
  const byReaders: readonly Language[] = language === 'fr' ? ['en', 'ar'] : LANGUAGES;
  return byReaders.filter((other) => other !== language);
}
