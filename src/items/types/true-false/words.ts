import { phrases } from '../../type-words.ts';

/** Interface words that only a series of true or false uses. */
export const WORDS = {
  fr: {
    hint: 'Vrai ou faux, pour chaque phrase',
    true: 'Vrai',
    false: 'Faux',
  },
  ar: {
    hint: 'صحيح أم خطأ، لكل جملة',
    true: 'صحيح',
    false: 'خطأ',
  },
  en: {
    hint: 'True or false, for each sentence',
    true: 'True',
    false: 'False',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
