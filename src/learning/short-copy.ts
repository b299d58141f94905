import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from '../fields/hash.ts';
import { BackupError, readBackup, writeBackup, type Records } from './backup.ts';

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
 * Decodes a short copy.
 * @param text the copy; blanks and line ends that a message added are ignored
 * @throws {BackupError} `foreign`, `newer` or `damaged`, as {@link readBackup}
 */
export function decodeShortCopy(text: string): Records {
  const [start, body = '', check] = text.replaceAll(/\s/g, '').split('.');
  if (start !== START) throw new BackupError('foreign');
  if (check !== fingerprint(body).slice(0, 6)) throw new BackupError('damaged');
  return readBackup(inflate(body));
}

function inflate(body: string): string {
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    return strFromU8(inflateSync(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
  } catch {
    // Neither base64 nor a deflated text.
    throw new BackupError('damaged');
  }
}
