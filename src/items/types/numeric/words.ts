import { phrases } from '../../type-words.ts';

/** The words that a number alone uses. */
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

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
