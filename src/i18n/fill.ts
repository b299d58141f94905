/**
 * Replaces each `{name}` of a text by its value; a name without a value stays as it is.
 * Apart from translate.ts so that the browser gets it without every language's strings.
 * @param text a message, with its plural form already chosen
 * @param values value by placeholder name
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
