import { phrases } from '../../type-words.ts';

/** Interface words that only a long menu uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
