import { fingerprint } from '../i18n/fingerprint.ts';
import { decodeState, encodeState } from './state-codec.ts';
import { mergeStates } from './merge.ts';

/** Texts of module states (see state-codec), by module id. */
export type Progresses = ReadonlyMap<string, string>;

/** Why a file is refused. */
export type BackupFault = 'foreign' | 'newer' | 'damaged';

/** A file that is not a backup this code can take; nothing has been changed. */
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
 * Writes a backup: readable JSON with a fingerprint of what it holds.
 * @param progresses what is kept, by module
 * @param made day of the backup, YYYY-MM-DD
 */
export function writeBackup(progresses: Progresses, made: string): string {
  const modules = Object.fromEntries([...progresses].sort(([a], [b]) => (a < b ? -1 : 1)));
  const check = fingerprint(JSON.stringify(modules));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, check, modules }, null, 2)}\n`;
}

/**
 * Reads a backup.
 * @throws {BackupError} `foreign`: not a backup of Sanad; `newer`: of a later version; `damaged`:
 * what it holds is not what was written
 */
export function readBackup(text: string): Progresses {
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
  const progresses = new Map(Object.entries(modules as Record<string, string>));
  for (const state of progresses.values()) readable(state);
  return progresses;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // Not JSON: a foreign file, which the caller says.
    return undefined;
  }
}

function readable(state: string): void {
  try {
    decodeState(state);
  } catch {
    throw new BackupError('newer');
  }
}

/** Joins a backup with what this device keeps, module by module; see {@link mergeStates}. */
export function mergeProgresses(mine: Progresses, theirs: Progresses): Progresses {
  const merged = new Map(theirs);
  for (const [module, state] of mine) {
    const other = theirs.get(module);
    const both = other && mergeStates(decodeState(state), decodeState(other));
    merged.set(module, both ? encodeState(both) : state);
  }
  return merged;
}
