import { phrases } from '../../type-words.ts';

/** Interface words that only a series of true or false uses. */
export const WORDS = {
  fr: {
    hint: 'Vrai ou faux, pour chaque phrase',
    true: 'Vrai',
    false: 'Faux',
    isTrue: 'Cette phrase est vraie.',
    isFalse: 'Cette phrase est fausse.',
  },
  ar: {
    hint: 'صحيح أم خطأ، لكل جملة',
    true: 'صحيح',
    false: 'خطأ',
    isTrue: 'هذه الجملة صحيحة.',
    isFalse: 'هذه الجملة خاطئة.',
  },
  en: {
    hint: 'True or false, for each sentence',
    true: 'True',
    false: 'False',
    isTrue: 'This statement is true.',
    isFalse: 'This statement is false.',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
