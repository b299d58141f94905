import type { Localized } from '../../../fields/common.ts';
import type { GuideLanguage } from '../../../fields/guide-language.ts';
import { localized } from '../../../fields/localized.ts';

/** A text of a form. `language` is undefined if it is the language of the form. */
export function sheetWords(
  text: Localized,
  language: GuideLanguage,
): { text: string; language: GuideLanguage | undefined } {
  const localizedText = localized(text, language);
  return {
    text: localizedText.text,
    language: localizedText.language === language ? undefined : localizedText.language,
  };
}
