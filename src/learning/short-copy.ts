import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from '../fields/hash.ts';
import { BackupError, MOST_CHARACTERS, readBackup, writeBackup } from './backup.ts';
import type { Records } from './records.ts';

const START = 'SANAD1';

/**
 * The most characters of a short copy: a longer one is not offered. A QR code of this size (version
 * 25 of ISO/IEC 18004, error correction M, 997 bytes, address included) is still read by the camera
 * of an old phone from another screen.
 */
export const SHORT_LIMIT = 900;

/**
 * Encodes a backup as one short text for a QR code, an address or a message: `SANAD1.`, the
 * deflated backup in base64url, `.`, and six characters of its fingerprint, by which a copy that
 * was cut is recognised.
 * @param records the learner's stored texts
 * @param made day of the copy, YYYY-MM-DD
 */
export function encodeShortCopy(records: Records, made: string): string {
  const bytes = deflateSync(strToU8(JSON.stringify(JSON.parse(writeBackup(records, made)))), {
    level: 9,
  });
  const body = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return `${START}.${body}.${fingerprint(body).slice(0, 6)}`;
}

/**
 * Decodes a short copy out of whatever stands around it: the whole address, quotation marks, blanks,
 * and what a mail adds: line ends, `>` before each line, the `=` of a soft line break (RFC 2045, 6.7).
 * @param text the text that holds the copy
 * @throws {BackupError} as {@link readBackup}
 */
export function decodeShortCopy(text: string): Records {
  if (text.length > MOST_CHARACTERS) throw new BackupError('big', text.length);
  const [, version, body = '', check] =
    /SANAD(\d+)\.([\w-]*)\.?([\da-f]{0,6})/.exec(text.replaceAll(/[^\w.-]/g, '')) ?? [];
  if (version === undefined) throw new BackupError('foreign');
  if (version !== '1') throw new BackupError('newer');
  if (check !== fingerprint(body).slice(0, 6)) throw new BackupError('damaged');
  return readBackup(inflate(body));
}

/**
 * Reads a copy of either form: the text of a backup file, or a short copy, as they are pasted.
 * @param text what was pasted, or what a file holds
 * @throws {BackupError} as {@link readBackup}
 */
export function readCopy(text: string): Records {
  const [json] = /\{[\s\S]*\}/.exec(text) ?? [];
  return json === undefined ? decodeShortCopy(text) : readBackup(json);
}

/** The most bytes that a deflated byte can stand for (RFC 1951: 258 bytes for two bits). */
const DEFLATE_RATIO = 1032;

function inflate(body: string): string {
  const bytes = inflated(body);
  if (bytes.length >= MOST_CHARACTERS) throw new BackupError('big', bytes.length);
  return strFromU8(bytes);
}

function inflated(body: string): Uint8Array {
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    // A short text can stand for more than the memory holds: what is beyond the limit is cut.
    const most = Math.min(MOST_CHARACTERS, bytes.length * DEFLATE_RATIO);
    return inflateSync(bytes, { out: new Uint8Array(most) });
  } catch {
    // Neither base64 nor a deflated text.
    throw new BackupError('damaged');
  }
}
