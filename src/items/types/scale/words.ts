import { phrases } from '../../type-words.ts';

/** The words that a self-assessment scale alone uses. */
export const WORDS = {
  fr: {
    hint: 'Pour vous seul : rien n’est noté',
  },
  ar: {
    hint: 'لكم وحدكم: لا تُحتسب أي نقطة',
  },
  en: {
    hint: 'For yourself alone: nothing is scored',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
