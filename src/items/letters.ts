import type { Language } from '../fields/common.ts';

const ARABIC = [...'أبجد', 'هـ', ...'وزحطيكلمنسعفصقر'];

/**
 * The letter shown before an option: A, B, C…, in Arabic the letters of the abjad order.
 * @param index position of the option, from 0
 */
export function optionLetter(language: Language, index: number): string {
  if (language === 'ar') return ARABIC[index] ?? String(index + 1);
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
