import { phrases } from '../../type-words.ts';

/** Interface words that only a self-assessment scale uses. */
export const WORDS = {
  fr: {
    hint: 'Pour vous seul : ni noté ni transmis comme réponse, gardé pour vous le remontrer',
    check: 'Noter pour moi',
  },
  ar: {
    hint: 'لكم وحدكم: لا يُنقَّط ولا يُرسَل كجواب، ويُحفظ ليُعرض عليكم من جديد',
    check: 'أسجّله لنفسي',
  },
  en: {
    hint: 'For yourself alone: neither scored nor reported as an answer, kept to show it to you again',
    check: 'Note it for myself',
  },
};

/** Looks up one of these words in a language. */
export const phrase = phrases(WORDS);
