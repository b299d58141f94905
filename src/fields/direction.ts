import { GUIDE_LANGUAGES, type GuideLanguage } from './language-facts.ts';

/** Direction of the script that a language is written in. */
export function directionOf(language: GuideLanguage): 'rtl' | 'ltr' {
  return GUIDE_LANGUAGES[language].direction;
}
