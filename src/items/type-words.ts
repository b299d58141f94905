import type { Language } from '../fields/common.ts';
import { fill } from '../i18n/fill.ts';

/**
 * Makes the function that looks up the interface words of an item type.
 * @param words the words by language; a word missing in a language fails the type check
 */
export function phrases<K extends string>(words: Readonly<Record<Language, Record<K, string>>>) {
  return (
    language: Language,
    key: K,
    values: Readonly<Record<string, string | number>> = {},
  ): string => fill(words[language][key], values);
}
