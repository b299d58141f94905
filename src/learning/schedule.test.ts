import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, type Rating } from './review-log.ts';
import { anyLog } from './review-log.test-data.ts';
import { dueItems, forecast } from './schedule.ts';

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
