import type { ScoringSpec } from '../items/scoring-spec.ts';
import { fingerprint } from '../fields/hash.ts';
import { mergeStates } from './merge.ts';
import { asideName } from './aside-name.ts';
import { isAside, isReadable, isRecordName, isWhole, recordOf, type Records } from './records.ts';
import { decodeLog, encodeLog, mergeLogs, REVIEW_RECORD } from './review-log.ts';
import { decodeState, encodeState } from './state-codec.ts';

/**
 * Why a backup is refused. `foreign`: not Sanad's. `newer`: of a later version. `damaged`: changed
 * since it was written. `list`, `names`, `many`, `big`: it holds a list instead of names, a name
 * that no record has, more records than a learner can have, or more bytes than a browser stores.
 */
export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'list' | 'names' | 'many' | 'big';

/** The text is not a backup that this version can read. Nothing has been changed. */
export class BackupError extends Error {
  readonly fault: BackupFault;
  /** What was found: the name, or a number of records or characters; empty for the other faults. */
  readonly found: string;
  constructor(fault: BackupFault, found: string | number = '') {
    super(`The copy is refused: ${fault}${found === '' ? '' : ` (${found})`}.`);
    this.name = 'BackupError';
    this.fault = fault;
    this.found = String(found);
  }
}

const FORMAT = 'sanad-progress';
const VERSION = 1;
/** Most records of a copy: some hundred times what the course has. */
const MOST_RECORDS = 2000;
/** Most characters of a copy: what the storage of a browser holds. */
export const MOST_CHARACTERS = 6_000_000;

/** The records for a backup: what this version cannot read is moved aside, word for word. */
export function forBackup(records: Records): Records {
  const readable = [...records].filter(([name, text]) => isAside(name) || isReadable(name, text));
  const kept = new Map(readable);
  for (const [name, text] of records) if (!kept.has(name)) setAside(kept, name, text);
  return kept;
}

/**
 * Writes a backup file: readable JSON with a fingerprint of its records. What was set aside stands
 * word for word in a member of its own, which earlier versions of Sanad pass over.
 * @param records the learner's stored texts, of {@link forBackup}
 * @param made day of the backup, YYYY-MM-DD
 * @returns text of the file
 */
export function writeBackup(records: Records, made: string): string {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  const modules = Object.fromEntries(sorted.filter(([name]) => !isAside(name)));
  const unread = Object.fromEntries(sorted.filter(([name]) => isAside(name)));
  const file = { format: FORMAT, version: VERSION, made, check: checkOf(modules), modules };
  const rest = Object.keys(unread).length > 0 ? { unreadCheck: checkOf(unread), unread } : {};
  return `${JSON.stringify({ ...file, ...rest }, null, 2)}\n`;
}

const checkOf = (records: object) => fingerprint(JSON.stringify(records));

/**
 * Reads a backup file.
 * @param text text of the file
 * @returns the stored texts: those of `modules` can be read, others are as they were found
 * @throws {BackupError} with the fault and what was found
 */
export function readBackup(text: string): Records {
  if (text.length > MOST_CHARACTERS) throw new BackupError('big', text.length);
  const file = parse(text);
  if (file?.['format'] !== FORMAT) throw new BackupError('foreign');
  if (file['version'] !== VERSION) throw new BackupError('newer');
  const records = recordsIn(file['modules'], file['check'], (name) => !isAside(name));
  for (const [name, state] of records) {
    if (!isReadable(name, state)) throw new BackupError('newer');
  }
  const unread = file['unread'];
  if (unread === undefined) return records;
  return new Map([...records, ...recordsIn(unread, file['unreadCheck'], isAside)]);
}

/** Checks names first: they tell more of what the file is than that its fingerprint is wrong. */
function recordsIn(
  member: unknown,
  check: unknown,
  isExpected: (name: string) => boolean,
): Map<string, string> {
  if (Array.isArray(member)) throw new BackupError('list');
  if (typeof member !== 'object' || member === null) throw new BackupError('damaged');
  const entries = Object.entries(member);
  if (entries.length > MOST_RECORDS) throw new BackupError('many', entries.length);
  for (const [name, text] of entries) {
    if (!isRecordName(name) || !isExpected(name)) throw new BackupError('names', name);
    if (typeof text !== 'string') throw new BackupError('damaged');
  }
  if (check !== checkOf(member)) throw new BackupError('damaged');
  return new Map(entries as [string, string][]);
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

/**
 * Merges a backup into the stored texts of this device, record by record. A text that cannot be
 * read is never replaced: it stays where it is, and the other one is set aside beside it.
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
  const merged = new Map(mine);
  for (const [name, text] of theirs) {
    const present = merged.get(name) ?? text;
    const canMerge = !isAside(name) && isReadable(name, present) && isReadable(name, text);
    if (present === text) merged.set(name, text);
    else if (canMerge) {
      // Of a damaged text a part may be read: the whole of it is set aside.
      for (const one of [present, text]) if (!isWhole(name, one)) setAside(merged, name, one);
      merged.set(name, mergeTexts(name, present, text, itemsOf(name)));
    } else setAside(merged, name, text);
  }
  return merged;
}

function setAside(records: Map<string, string>, name: string, text: string): void {
  const stored = (other: string) => records.get(other) ?? '';
  records.set(asideName(`${recordOf(name)}:aside`, text, stored), text);
}

/**
 * Takes back what was set aside and can be read now, because a later version of Sanad wrote it.
 * @param records the learner's stored texts
 * @param itemsOf as for {@link mergeRecords}
 * @returns the records, where each text that this version reads is merged into its record
 */
export function takeBack(
  records: Records,
  itemsOf: (name: string) => readonly ScoringSpec[],
): Records {
  const taken = new Map(records);
  for (const [name, text] of records) {
    const record = recordOf(name);
    const present = taken.get(record) ?? '';
    if (!isAside(name) || !isWhole(name, text) || !isReadable(record, present)) continue;
    taken.delete(name);
    taken.set(record, present === '' ? text : mergeTexts(record, present, text, itemsOf(record)));
  }
  return taken;
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
