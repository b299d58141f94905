import { phrases } from '../../type-words.ts';

/** Interface words that only a short answer uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
