import type { Language } from '../fields/common.ts';
import { localized } from '../fields/localized.ts';
import type { Row, Words } from './item-type.ts';
import { typeOf, type AnyQuestion } from './types/type-registry.ts';

export type { Row, Words };
export type { AnyQuestion };

/** Gives the words of a localized text in one language; in French if that language is missing. */
export const wordsIn =
  (language: Language): Words =>
  (text) =>
    localized(text, language).text;

/** The rows of a question, in display order. */
export const rowsOf = (item: AnyQuestion, words: Words): Row[] => typeOf(item).rows(item, words);

/** A short instruction under the stem. */
export const hintOf = (item: AnyQuestion, language: Language): string =>
  typeOf(item).hint(item, language);

/** The right answer in words, for types whose rows do not show it. */
export const solutionOf = (item: AnyQuestion, language: Language): string | undefined =>
  typeOf(item).solution(item, language);
