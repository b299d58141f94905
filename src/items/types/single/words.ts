import { phrases } from '../../type-words.ts';

/** The words that a single best answer alone uses. */
export const WORDS = {
  fr: {
    hint: 'Une seule réponse',
  },
  ar: {
    hint: 'جواب واحد فقط',
  },
  en: {
    hint: 'One answer',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
