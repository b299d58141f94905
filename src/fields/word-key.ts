/**
 * Takes the vowel marks and the elongation stroke out of Arabic text, so that « صِحَّة » and
 * « صحة » are one word to the index and to the reader's query alike. Other scripts are left as
 * they are (Unicode: U+064B–U+065F and U+0670 are harakat and their kin, U+0640 is tatweel).
 */
export function withoutArabicMarks(text: string): string {
  return text.replaceAll(/[\u064B-\u065F\u0670\u0640]/g, '');
}

/**
 * What two spellings of a word have in common, for a search without a stemmer: no case, no
 * diacritics (Unicode NFD, category M), one form of alef, yaa and taa marbuta, no Arabic article
 * with or without a joined preposition, no French or English plural ending.
 * @param word one word
 */
export function wordKey(word: string): string {
  const bare = withoutArabicMarks(word.toLowerCase().normalize('NFD')).replaceAll(/\p{M}/gu, '');
  if (/^\p{Script=Arabic}/u.test(bare)) {
    const plain = bare.replaceAll('ٱ', 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
    return plain.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{2})/u, '');
  }
  return bare
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/(?<=.{3})[sx]$/u, '');
}
