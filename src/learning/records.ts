import { isWholeLog, readLog, REVIEW_RECORD } from './review-log.ts';
import { isWholeState, readState } from './state-codec.ts';

/**
 * The stored texts of a learner, by name: the state of each module and exam (see state-codec), and
 * the log of reviews (see review-log) under {@link REVIEW_RECORD}. What could not be read is set
 * aside, word for word, under the same name with `:aside`, `:aside2` and on.
 */
export type Records = ReadonlyMap<string, string>;

/** Most characters of a record's name. */
const LONGEST_NAME = 100;
const NAME = /^(@review|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)(:aside(?:[2-9]|[1-9]\d{1,2})?)?$/;

/** Whether a record can have this name: a module, an exam, the log of reviews, or one set aside. */
export const isRecordName = (name: string) => name.length <= LONGEST_NAME && NAME.test(name);

/** Whether the text under this name was set aside. */
export const isAside = (name: string) => name.includes(':');

/** The name of the record that a text set aside belongs to. */
export const recordOf = (name: string) => name.split(':')[0] ?? '';

/** Whether this version reads the text of a record; an absent one is readable. */
export function isReadable(name: string, text: string): boolean {
  const record = recordOf(name);
  return (record === REVIEW_RECORD ? readLog(text) : readState(text)).kind !== 'unreadable';
}

/** Whether this version reads all of a record's text, so that nothing is lost by replacing it. */
export function isWhole(name: string, text: string): boolean {
  return recordOf(name) === REVIEW_RECORD ? isWholeLog(text) : isWholeState(text);
}
