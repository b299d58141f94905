/**
 * Replaces each `{name}` of a text by its value; a name without a value stays as it is.
 * It is not in translate.ts, so that scripts can use it without the strings of every language.
 * @param text a message, with its plural form already chosen
 * @param values value by placeholder name
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
