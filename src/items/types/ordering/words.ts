import { phrases } from '../../type-words.ts';

/** The words that ordering alone uses. */
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

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
