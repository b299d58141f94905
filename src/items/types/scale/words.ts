import { phrases } from '../../type-words.ts';

/** Interface words that only a self-assessment scale uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
