import type { PluralForms } from './message.ts';

/**
 * Chooses the form of a message for a number.
 * @param rules the plural rules of the language that the forms are in
 */
export const formFor = (forms: PluralForms, count: number, rules: Intl.PluralRules): string =>
  forms[rules.select(count)] ?? forms.other;
