import type { PluralForms } from './message.ts';

/**
 * Chooses the form of a message for a number.
 * @param rules plural rules of the language of the forms
 */
export const formFor = (forms: PluralForms, count: number, rules: Intl.PluralRules): string =>
  forms[rules.select(count)] ?? forms.other;
