import { isAside, isRecordName, isReadable, type Records } from '../../learning/records.ts';
import { isLearnerKey, moduleKey, moduleOf } from './keys.ts';
import { keysIn, readText, type TextStore } from './text-store.ts';

const learnerKeys = (store: TextStore | undefined) => keysIn(store).filter(isLearnerKey);
/** Whether a record was set aside, or its text cannot be read. */
const isUnread = ([name, text]: readonly [name: string, text: string]) =>
  isAside(name) || !isReadable(name, text);

/**
 * Reads all records of a learner, as they are: those that this version cannot read, and those that
 * were set aside, too.
 */
export function everyRecord(store: TextStore | undefined): Records {
  const names = learnerKeys(store).map(moduleOf).filter(isRecordName);
  return new Map(names.map((name) => [name, readText(store, moduleKey(name))]));
}

/** Keys of records whose names this version does not know: no copy can hold them. */
export function unknownRecords(store: TextStore | undefined): readonly string[] {
  return learnerKeys(store).filter((key) => moduleOf(key) !== '' && !isRecordName(moduleOf(key)));
}

/**
 * Reads the records of a learner that can be read: states of modules and exams, and the log of
 * reviews. What cannot be read is told by {@link unreadRecords}.
 * @returns texts by id of the module or name of the record
 */
export function readAll(store: TextStore | undefined): Records {
  return new Map([...everyRecord(store)].filter((record) => !isUnread(record)));
}

/** Names of the records whose text cannot be read, and of those set aside. */
export function unreadRecords(store: TextStore | undefined): readonly string[] {
  return [...everyRecord(store)].filter(isUnread).map(([name]) => name);
}

/**
 * Writes what has changed of a learner's records, and removes those that are there no more.
 * @param records all records of the learner, made from `before`
 * @param before the records as they were read
 * @param store the learner's texts
 * @returns whether all of them were stored
 */
export function writeAll(records: Records, before: Records, store: TextStore | undefined): boolean {
  try {
    for (const [name, text] of records) {
      if (before.get(name) !== text) store?.setItem(moduleKey(name), text);
    }
    // What was set aside is removed only once its record holds it.
    for (const name of before.keys()) if (!records.has(name)) store?.removeItem(moduleKey(name));
    return store !== undefined;
  } catch {
    // Full or blocked storage.
    return false;
  }
}
