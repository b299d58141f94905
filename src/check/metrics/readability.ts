import type { GuideLanguage } from '../../fields/guide-language.ts';
import { sentenceCount, wordsIn } from '../../content/prose.ts';

/**
 * Words read in a minute: the mean of 436 adults reading aloud in their own language, over 17
 * languages (184 ± 29). Reading aloud is slower than silent reading (238 in English, Brysbaert
 * 2019), which suits learning.
 * @see Trauzettel-Klosinski and Dietz, Invest Ophthalmol Vis Sci 2012;53:5452,
 *   https://doi.org/10.1167/iovs.11-8284
 * @see Brysbaert, J Mem Lang 2019;109:104047, https://doi.org/10.1016/j.jml.2019.104047
 */
export const WORDS_PER_MINUTE = 184;

/**
 * Reading ease = base − perWord × (words ÷ sentences) − perSyllable × (syllables ÷ words). 100 is
 * very easy, 0 very hard, and results outside this range are possible. There is no established
 * formula for Arabic, so Arabic has none here.
 * @see Kandel and Moles, « Application de l’indice de Flesch à la langue française », Cahiers
 *   Études de Radio-Télévision, 1958
 * @see Flesch, « A new readability yardstick », J Appl Psychol 1948;32:221-233
 */
const FORMULAS: Readonly<
  Partial<Record<GuideLanguage, { base: number; perWord: number; perSyllable: number }>>
> = {
  fr: { base: 207, perWord: 1.015, perSyllable: 73.6 },
  en: { base: 206.835, perWord: 1.015, perSyllable: 84.6 },
};

/**
 * Reading ease of a text, by the formula of its language.
 * @param blocks paragraphs, from `blocksOf`
 * @param language language of the text
 * @returns the score, or undefined for a language without a formula and for a text without words
 */
export function readingEase(
  blocks: readonly string[],
  language: GuideLanguage,
): number | undefined {
  const formula = FORMULAS[language];
  const words = blocks.flatMap(wordsIn);
  if (!formula || words.length === 0) return undefined;
  const sentences = sum(blocks.map(sentenceCount));
  const syllables = sum(words.map((word) => syllableCount(word, language)));
  return (
    formula.base -
    formula.perWord * (words.length / sentences) -
    formula.perSyllable * (syllables / words.length)
  );
}

/**
 * Estimates the syllables of a word by its spelling: groups of vowels, without a silent final e.
 * Numbers count as one. The estimate suits the mean of a text, not a single word.
 */
export function syllableCount(word: string, language: GuideLanguage): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');
  const spoken = letters.replace(SILENT_END[language === 'en' ? 'en' : 'fr'], '$1');
  return Math.max(1, spoken.match(VOWELS)?.length ?? 0);
}

const VOWELS = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g;
const SILENT_END = {
  // In « porte » and « portes », the e is mute. « portent » is not shortened, because « moment »
  // has the same ending.
  fr: /([^aeiouyàâäéèêëîïôöùûü])es?$/,
  // “make”, “makes”, “walked”, but “table”, “houses”, “wanted”.
  en: /([^aeiouylsxztdg])(?:e|es|ed)$/,
} as const;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
