import { phrases } from '../../type-words.ts';

/** Interface words that only a hotspot uses. */
export const WORDS = {
  fr: {
    one: 'Choisissez un endroit de la figure, sur elle ou dans la liste',
    several: 'Choisissez un ou plusieurs endroits de la figure, sur elle ou dans la liste',
  },
  ar: {
    one: 'اختاروا موضعًا واحدًا، على الرسم أو في القائمة',
    several: 'اختاروا موضعًا أو أكثر، على الرسم أو في القائمة',
  },
  en: {
    one: 'Choose one place on the figure, there or in the list',
    several: 'Choose one or more places on the figure, there or in the list',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
