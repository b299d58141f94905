import { phrases } from '../../type-words.ts';

/** The words that a long menu alone uses. */
export const WORDS = {
  fr: {
    hint: '{count} réponses à trouver dans la liste',
  },
  ar: {
    hint: 'عدد الأجوبة المطلوبة في القائمة: {count}',
  },
  en: {
    hint: '{count} answers to find in the list',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
