import type { Localized } from '../../../fields/common.ts';
import type { GuideLanguage } from '../../../fields/guide-language.ts';
import { localized } from '../../../fields/localized.ts';

/** A text of a sheet; its language is told only where it is not that of the sheet. */
export function sheetWords(
  text: Localized,
  language: GuideLanguage,
): { text: string; language: GuideLanguage | undefined } {
  const own = localized(text, language);
  return { text: own.text, language: own.language === language ? undefined : own.language };
}
