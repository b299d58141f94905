import { phrases } from '../../type-words.ts';

/** Interface words that only ordering uses. */
export const WORDS = {
  fr: {
    hint: 'Donnez son rang à chaque étape',
    rank: 'Rang',
  },
  ar: {
    hint: 'أعطوا كل مرحلة رتبتها',
    rank: 'الرتبة',
  },
  en: {
    hint: 'Give each step its rank',
    rank: 'Rank',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
