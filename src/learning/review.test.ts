import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../fields/day.ts';
import {
  addReview,
  decodeLog,
  encodeLog,
  itemKey,
  mergeLogs,
  ratingOf,
  type Rating,
  type ReviewLog,
} from './review-log.ts';
import { dueItems, forecast } from './schedule.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const anyLog: fc.Arbitrary<ReviewLog> = fc
  .dictionary(
    fc
      .tuple(fc.constantFrom('one', 'two-three'), fc.integer({ min: 1, max: 999 }))
      .map(([module, item]) => itemKey(module, item)),
    fc
      .uniqueArray(fc.tuple(fc.integer({ min: 18_000, max: 30_000 }), rating), {
        selector: ([day]) => day,
        minLength: 1,
        maxLength: 6,
      })
      .map((days) => new Map(days)),
  )
  .map((entries) => new Map(Object.entries(entries)) as ReviewLog);

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

describe('schedule', () => {
  const after = (...events: [number, Rating][]) =>
    dueItems(new Map([[itemKey('mod', 1), new Map(events)]]))[0]?.day ?? 0;

  it('asks soon again what was wrong and later what was right', () => {
    expect(after([100, 1])).toBeLessThan(after([100, 3]));
    expect(after([100, 3])).toBeGreaterThan(100);
  });

  it('gives the intervals of FSRS-6 for its default weights', () => {
    // Initial stabilities w[0..2] are 0.212, 1.2931 and 2.3065 days, which at 90 % of recall are
    // the intervals; rounded, at least one day, and each grade at least a day after the one below.
    expect([1, 2, 3].map((grade) => after([100, grade as Rating]) - 100)).toEqual([1, 2, 3]);
    // Then the intervals grow.
    const second = after([100, 3], [103, 3]) - 103;
    const third = after([100, 3], [103, 3], [103 + second, 3]) - 103 - second;
    expect(second).toBeGreaterThan(3);
    expect(third).toBeGreaterThan(second);
  });

  it('is the same for the same log, never in the past of its last answer', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const due = dueItems(log);
        expect(due).toEqual(dueItems(log));
        for (const { key, day } of due) {
          expect(day).toBeGreaterThan(Math.max(...(log.get(key)?.keys() ?? [])));
        }
        expect(due.map(({ day }) => day)).toEqual(due.map(({ day }) => day).sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('forecasts day by day, with what is overdue today', () => {
    const due = [90, 100, 101, 101, 120].map((day) => ({ key: itemKey('m', day), day }));
    expect(forecast(due, 100, 3)).toEqual([2, 2, 0]);
  });
});

describe('days', () => {
  it('are those of the local calendar', () => {
    expect(dayOf(new Date(1970, 0, 2, 23, 59))).toBe(1);
    expect(dateOf(dayOf(new Date(2026, 10, 24, 0, 1))).toISOString()).toContain('2026-11-24');
  });
});
