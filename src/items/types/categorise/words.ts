import { phrases } from '../../type-words.ts';

/** Interface words that only categories uses. */
export const WORDS = {
  fr: {
    hint: 'Rangez chaque élément dans sa catégorie',
  },
  ar: {
    hint: 'ضعوا كل عنصر في فئته',
  },
  en: {
    hint: 'Put each element into its category',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
