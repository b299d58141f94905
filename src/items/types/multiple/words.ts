import { phrases } from '../../type-words.ts';

/** Interface words that only a multiple response uses. */
export const WORDS = {
  fr: {
    hint: 'Plusieurs réponses possibles',
  },
  ar: {
    hint: 'عدة أجوبة ممكنة',
  },
  en: {
    hint: 'Several answers possible',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
