import { phrases } from '../../type-words.ts';

/** The words that a short answer alone uses. */
export const WORDS = {
  fr: {
    hint: 'Quelques mots',
  },
  ar: {
    hint: 'بضع كلمات',
  },
  en: {
    hint: 'A few words',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
