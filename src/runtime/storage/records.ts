import { isLog, REVIEW_RECORD } from '../../learning/review-log.ts';
import { isLearnerKey, moduleKey, moduleOf } from './keys.ts';
import { readText, type TextStore } from './text-store.ts';

function keysOf(store: TextStore | undefined): string[] {
  const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  return keys.filter(isLearnerKey);
}

/**
 * Reads all records of a learner: states of modules and exams, and the log of reviews.
 * @returns texts by id of the module or name of the record; one that cannot be read is left out
 */
export function readAll(store: TextStore | undefined): Map<string, string> {
  const records = new Map<string, string>();
  for (const key of keysOf(store)) {
    const name = moduleOf(key);
    const text = readText(store, key);
    const isReadable = name === REVIEW_RECORD ? isLog(text) : text.startsWith('1;');
    if (/^@?[a-z0-9-]+$/.test(name) && isReadable) records.set(name, text);
  }
  return records;
}

/**
 * Writes several records.
 * @param records texts by id of the module or name of the record
 * @returns whether all of them were stored
 */
export function writeAll(
  records: ReadonlyMap<string, string>,
  store: TextStore | undefined,
): boolean {
  try {
    for (const [module, text] of records) store?.setItem(moduleKey(module), text);
    return store !== undefined;
  } catch {
    // Full or blocked storage.
    return false;
  }
}
