import type { ScoringSpec } from '../items/scoring-spec.ts';
import { fingerprint } from '../fields/hash.ts';
import { mergeStates } from './merge.ts';
import { decodeLog, encodeLog, isLog, mergeLogs, REVIEW_RECORD } from './review-log.ts';
import { decodeState, encodeState } from './state-codec.ts';

/**
 * The stored texts of a learner, by name: the state of each module and exam (see state-codec), and
 * the log of reviews (see review-log) under {@link REVIEW_RECORD}.
 */
export type Records = ReadonlyMap<string, string>;

/** Why a backup is refused: not Sanad's, of a later version, or changed since it was written. */
export type BackupFault = 'foreign' | 'newer' | 'damaged';

/** The text is not a backup that this version can read. Nothing has been changed. */
export class BackupError extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault) {
    super(`The file is refused: ${fault}.`);
    this.name = 'BackupError';
    this.fault = fault;
  }
}

const FORMAT = 'sanad-progress';
const VERSION = 1;

/**
 * Writes a backup file: readable JSON with a fingerprint of its records.
 * @param records the learner's stored texts
 * @param made day of the backup, YYYY-MM-DD
 * @returns text of the file
 */
export function writeBackup(records: Records, made: string): string {
  const modules = Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
  const check = fingerprint(JSON.stringify(modules));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, check, modules }, null, 2)}\n`;
}

/**
 * Reads a backup file.
 * @param text text of the file
 * @returns the stored texts, each of a version that this code can read
 * @throws {BackupError} `foreign`: not a backup of Sanad; `newer`: of a later version; `damaged`:
 * the fingerprint does not match the records
 */
export function readBackup(text: string): Records {
  const file = parse(text);
  if (file?.['format'] !== FORMAT) throw new BackupError('foreign');
  if (file['version'] !== VERSION) throw new BackupError('newer');
  const modules = file['modules'];
  const isWhole =
    typeof modules === 'object' &&
    modules !== null &&
    Object.values(modules).every((state) => typeof state === 'string') &&
    file['check'] === fingerprint(JSON.stringify(modules));
  if (!isWhole) throw new BackupError('damaged');
  const records = new Map(Object.entries(modules as Record<string, string>));
  for (const [name, text] of records) assertReadable(name, text);
  return records;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // Not JSON: the caller reports a foreign file.
    return undefined;
  }
}

function assertReadable(name: string, text: string): void {
  try {
    if (name === REVIEW_RECORD && !isLog(text)) throw new BackupError('newer');
    if (name !== REVIEW_RECORD) decodeState(text);
  } catch {
    // decodeState refuses a state of another version.
    throw new BackupError('newer');
  }
}

/**
/**
 * Merges a backup into the stored texts of this device, record by record.
 * @param mine texts of this device
 * @param theirs texts of the backup
 * @param itemsOf the items of the module whose record has a name; none where they are not known
 * @returns every record of either; one that both have is merged
 */
export function mergeRecords(
  mine: Records,
  theirs: Records,
  itemsOf: (name: string) => readonly ScoringSpec[],
): Records {
  const merged = new Map(theirs);
  for (const [name, text] of mine) {
    const other = theirs.get(name);
    merged.set(name, other === undefined ? text : mergeTexts(name, text, other, itemsOf(name)));
  }
  return merged;
}

function mergeTexts(
  name: string,
  mine: string,
  theirs: string,
  items: readonly ScoringSpec[],
): string {
  return name === REVIEW_RECORD
    ? encodeLog(mergeLogs(decodeLog(mine), decodeLog(theirs)))
    : encodeState(mergeStates(decodeState(mine), decodeState(theirs), items));
}
