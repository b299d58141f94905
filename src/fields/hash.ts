import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { uuidFrom } from './uuid.ts';

/**
 * Fingerprint of a source text: the first 12 hexadecimal digits of the SHA-256 of its words,
 * after Unicode normalisation (NFC) and folding of white space. A translation records that of its
 * source; when the source's fingerprint has changed since, the translation is stale.
 */
export function fingerprint(...texts: readonly string[]): string {
  const normalised = texts.map((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  return bytesToHex(sha256(utf8ToBytes(normalised.join('\u0000')))).slice(0, 12);
}

/**
 * A UUID derived from a text (version 8, RFC 9562): the same text always gives the same UUID.
 * @param text any text
 */
export const uuidOf = (text: string): string => uuidFrom(bytesToHex(sha256(utf8ToBytes(text))), 8);
