import { phrases } from '../../type-words.ts';

/** Interface words that only a text with gaps uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
