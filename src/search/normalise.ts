/**
 * Takes the vowel marks and the elongation stroke out of Arabic text, so that « صِحَّة » and
 * « صحة » are one word to the index and to the reader's query alike. Other scripts are left as
 * they are (Unicode: U+064B–U+065F and U+0670 are harakat and their kin, U+0640 is tatweel).
 */
export function withoutArabicMarks(text: string): string {
  return text.replaceAll(/[\u064B-\u065F\u0670\u0640]/g, '');
}
