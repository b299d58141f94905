/**
 * Normalises a typed answer for comparison. It folds case, accents, Arabic vowel marks and hamza
 * carriers (Unicode compatibility decomposition, then combining marks dropped), tatweel, final ya
 * and ta marbuta, ligatures, punctuation, white space, Arabic digits.
 */
export function normaliseText(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Turns Arabic-Indic and Eastern Arabic-Indic digits into Western ones. */
function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}

/**
 * Reads a number as people type it: decimal comma or point (Arabic too), spaces between thousands,
 * a sign, and a unit or per cent sign after it.
 * @returns the number, or undefined when there is none or more than one
 */
export function parseNumber(text: string): number | undefined {
  const plain = latinDigits(text)
    .replaceAll('\u066B', '.')
    .replaceAll('\u2212', '-')
    .replaceAll(/(\d)[\s\u00A0\u202F\u066C]+(?=\d{3}(?!\d))/g, '$1');
  const match = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*[^\d]*$/u.exec(plain);
  return match?.[1] === undefined ? undefined : Number(match[1].replace(',', '.'));
}
