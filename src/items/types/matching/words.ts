import { phrases } from '../../type-words.ts';

/** Interface words that only extended matching uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
