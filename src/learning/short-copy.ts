import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from '../fields/hash.ts';
import { BackupError, readBackup, writeBackup, type Records } from './backup.ts';

const START = 'SANAD1';

/**
 * The most characters a short copy may have to be offered: a QR code of this many bytes (version
 * 25 of ISO/IEC 18004, error correction M, 997 bytes, address included) is still read by the camera
 * of an old phone from another screen.
 */
export const SHORT_LIMIT = 900;

/**
 * Writes a backup as one short text that can be put into a QR code, an address or a message:
 * `SANAD1.` then the deflated backup in base64url, then `.` and six characters that betray a copy
 * that was cut.
 * @param records what is kept
 * @param made day of the copy, YYYY-MM-DD
 */
export function writeShort(records: Records, made: string): string {
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
 * Reads a short copy; blanks and line ends that a message added are passed over.
 * @throws {BackupError} `foreign`, `newer` or `damaged`, as {@link readBackup}
 */
export function readShort(text: string): Records {
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
    throw new BackupError('damaged');
  }
}
