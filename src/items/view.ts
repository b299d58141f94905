import type { Language } from '../fields/common.ts';
import { localized } from '../fields/localized.ts';
import type { Row, Words } from './item-type.ts';
import { typeOf, type AnyQuestion } from './types/type-registry.ts';

export type { Row, Words };
export type { AnyQuestion };

/** The words of a localized text in one language, the source's where there are none. */
export const wordsIn =
  (language: Language): Words =>
  (text) =>
    localized(text, language).text;

/** The rows of a question, in the order they are shown. */
export const rowsOf = (item: AnyQuestion, words: Words): Row[] => typeOf(item).rows(item, words);

/** What to do, in a few words, under the stem. */
export const hintOf = (item: AnyQuestion, language: Language): string =>
  typeOf(item).hint(item, language);

/** The right answer in words, for types whose rows do not say it. */
export const solutionOf = (item: AnyQuestion, language: Language): string | undefined =>
  typeOf(item).solution(item, language);
