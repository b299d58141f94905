import { phrases } from '../../type-words.ts';

/** The words that a free reflection alone uses. */
export const WORDS = {
  fr: {
    hint: 'Écrivez pour vous : ce texte n’est ni noté ni gardé',
  },
  ar: {
    hint: 'اكتبوا لأنفسكم: لا يُنقَّط هذا النص ولا يُحفظ',
  },
  en: {
    hint: 'Write for yourself: this text is neither scored nor kept',
  },
};

/** Gives one of them in a language. */
export const phrase = phrases(WORDS);
