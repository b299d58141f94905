const HUNDREDTHS = 100;
/** Largest amount, in whole units. In hundredths it is far below 2^53, so that sums stay exact. */
const MOST = 1e12;

/**
 * Reads an amount as people write it: « 1 500 », « 1.500,50 », « ٢٥٠ », « 500 DH ». A dot or comma
 * before exactly three digits separates thousands; before one or two digits it is the decimal mark.
 * @returns hundredths, as a whole number, so that sums are exact; undefined if the text is no
 * amount
 */
export function parseAmount(text: string): number | undefined {
  const plain = text
    // Arabic, Persian, N’Ko and Adlam digits: in each block the code of zero ends in 0.
    .replaceAll(/[٠-٩۰-۹߀-߉𞥐-𞥙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(/[٫،]/g, ',')
    .replaceAll(/[\s٬⹁'’\u200e\u200f\u061c]/g, '')
    .replace(/^[\p{L}\p{Sc}.]{1,4}(?=\d)/u, '')
    .replace(/[\p{L}\p{Sc}]+\.?$/u, '');
  const match = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '', separator, decimals = ''] = match;
  if (separator && decimals && plain.at(-decimals.length - 1) === separator) return undefined;
  const units = Number(whole.replaceAll(/[.,]/g, ''));
  if (units > MOST) return undefined;
  return units * HUNDREDTHS + Number(decimals.padEnd(2, '0'));
}

/**
 * Writes an amount with the separators of a language, without its currency.
 * @param hundredths whole number, negative when money is missing
 */
export function formatAmount(hundredths: number, language: string): string {
  const digits = hundredths % HUNDREDTHS === 0 ? 0 : 2;
  return new Intl.NumberFormat(localesOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(hundredths / HUNDREDTHS);
}

/**
 * Locales for the numbers and dates of a language, with French for browsers that do not know it.
 */
export const localesOf = (language: string): string[] => [
  language === 'ar' ? 'ar-MA' : language,
  'fr',
];
