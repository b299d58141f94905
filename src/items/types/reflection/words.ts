import { phrases } from '../../type-words.ts';

/** Interface words that only a free reflection uses. */
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

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
