import { phrases } from '../../type-words.ts';

/** The words that a series of true or false alone uses. */
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

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
