import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addReview,
  decodeLog,
  encodeLog,
  isWholeLog,
  itemKey,
  mergeLogs,
  ratingOf,
  readLog,
  type ReviewLog,
} from './review-log.ts';
import { anyLog } from './review-log.test-data.ts';

describe('review log', () => {
  it('is written as documented', () => {
    let log: ReviewLog = new Map();
    log = addReview(log, itemKey('mod', 3), 20_781, 3);
    log = addReview(log, itemKey('mod', 3), 20_790, 1);
    log = addReview(log, itemKey('mod', 7), 20_781, 2);
    expect(encodeLog(log)).toBe('r1;mod=3:g193.g1i1,7:g192');
  });

  it('keeps the first answer of a day, and a clock that went back changes nothing', () => {
    const once = addReview(new Map(), itemKey('mod', 3), 100, 1);
    expect(addReview(once, itemKey('mod', 3), 100, 3)).toBe(once);
    expect(addReview(once, itemKey('mod', 3), 99, 3)).toBe(once);
  });

  it('gives back every log it wrote', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(decodeLog(encodeLog(log))).toEqual(log);
      }),
    );
  });

  it('tells a text of which it reads all from one of which it reads a part, or nothing', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(isWholeLog(encodeLog(log))).toBe(true);
      }),
    );
    for (const text of ['r2;mod=3:g193', 'x', 'r1;mod=3:g193,4:zz', 'r1;mod']) {
      expect(isWholeLog(text)).toBe(false);
    }
    expect(readLog('')).toEqual({ kind: 'absent' });
    expect(readLog('r2;x')).toEqual({ kind: 'unreadable', text: 'r2;x' });
    expect(readLog('r1;mod=3:g193,4:zz').kind).toBe('read');
  });

  it('reads what it can of a damaged text and never throws', () => {
    expect(decodeLog('r1;mod=3:g193,x:1,4:zz').size).toBe(1);
    fc.assert(fc.property(fc.string(), (text) => void decodeLog(`r1;${text}`)));
    expect(decodeLog('r2;mod=3:g193').size).toBe(0);
  });

  it('joins like sets: in any order, any number of times, losing no day', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        const text = (log: ReviewLog) => encodeLog(log);
        expect(text(mergeLogs(a, b))).toBe(text(mergeLogs(b, a)));
        expect(text(mergeLogs(mergeLogs(a, b), c))).toBe(text(mergeLogs(a, mergeLogs(b, c))));
        expect(text(mergeLogs(a, a))).toBe(text(a));
        for (const [key, days] of a) {
          expect([...(mergeLogs(a, b).get(key) ?? new Map()).keys()]).toEqual(
            expect.arrayContaining([...days.keys()]),
          );
        }
      }),
    );
  });

  it.each([
    [1, 3],
    [0.99, 2],
    [0.5, 2],
    [0.49, 1],
    [0, 1],
  ])('grades a score of %d as %d', (score, grade) => expect(ratingOf(score)).toBe(grade));
});
