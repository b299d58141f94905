import { phrases } from '../../type-words.ts';

/** Interface words that only a single best answer uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
