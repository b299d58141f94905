import { phrases } from '../../type-words.ts';

/** The words that categories alone uses. */
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

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
