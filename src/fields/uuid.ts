/**
 * Writes digits as a UUID (RFC 9562): version and variant take the place of two of them.
 * @param digits at least 32 hexadecimal digits
 * @param version 4 for random digits, 5 and 8 for a digest
 */
export function uuidFrom(digits: string, version: 4 | 5 | 8): string {
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `${version}${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
