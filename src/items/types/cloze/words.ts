import { phrases } from '../../type-words.ts';

/** The words that a text with gaps alone uses. */
export const WORDS = {
  fr: {
    hint: 'Complétez le texte',
    gap: 'Trou {number}',
  },
  ar: {
    hint: 'أكملوا النص',
    gap: 'الفراغ {number}',
  },
  en: {
    hint: 'Complete the text',
    gap: 'Gap {number}',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
