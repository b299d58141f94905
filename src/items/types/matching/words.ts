import { phrases } from '../../type-words.ts';

/** The words that extended matching alone uses. */
export const WORDS = {
  fr: {
    hint: 'Associez chaque ligne à un choix de la liste',
  },
  ar: {
    hint: 'اربطوا كل سطر بخيار من القائمة',
  },
  en: {
    hint: 'Match each line with a choice of the list',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
