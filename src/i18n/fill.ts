import { decimalIn } from './decimal.ts';

/**
 * Replaces each `{name}` of a text by its value; a name without a value stays as it is.
 * It is not in translate.ts, so that scripts can use it without the strings of every language.
 * @param text a message, with its plural form already chosen
 * @param values value by placeholder name
 * @param language language whose form numbers get; left out: a point stands before decimals
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  language?: string,
): string {
  const shown = (value: string | number) =>
    language && typeof value === 'number' ? decimalIn(language, value) : String(value);
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => shown(values[name] ?? whole));
}
