import { phrases } from '../../type-words.ts';

/** The words that a multiple response alone uses. */
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

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
