/**
 * Writes a number in the form of a language: 92,31 in French and, as in Morocco, in Arabic. It needs
 * no `Intl`, since scores have two decimals at most and no thousands.
 * @param language BCP 47 tag
 */
export const decimalIn = (language: string, value: number): string =>
  String(value).replace('.', language === 'en' ? '.' : ',');
