import { phrases } from '../../type-words.ts';

/** Interface words that only a number uses. */
export const WORDS = {
  fr: {
    hint: 'Un nombre',
  },
  ar: {
    hint: 'عدد',
  },
  en: {
    hint: 'A number',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
