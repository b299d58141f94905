import { phrases } from '../../type-words.ts';

/** Interface words that only a free reflection uses. */
export const WORDS = {
  fr: {
    hint: 'Écrivez pour vous : ce texte n’est ni noté ni gardé',
    check: 'Comparer',
    save: 'Enregistrer mon texte dans un fichier',
  },
  ar: {
    hint: 'اكتبوا لأنفسكم: لا يُنقَّط هذا النص ولا يُحفظ',
    check: 'المقارنة',
    save: 'حفظ نصّي في ملف',
  },
  en: {
    hint: 'Write for yourself: this text is neither scored nor kept',
    check: 'Compare',
    save: 'Save my text to a file',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
