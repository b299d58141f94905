import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfDay, timespan } from './values.ts';

describe('SCORM 1.2 values', () => {
  it.each([
    [0, '00:00:00.00'],
    [-5, '00:00:00.00'],
    [12_345, '00:00:12.35'],
    [59_999, '00:01:00.00'],
    [3_600_000, '01:00:00.00'],
    [360_000_000, '100:00:00.00'],
    [Number.MAX_SAFE_INTEGER, '9999:00:00.00'],
  ])('timespan %d ms: %s', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text);
  });

  it('timespan always has the form that Moodle accepts', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(timespan(milliseconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d\d$/);
      }),
    );
  });

  it('time of day', () => {
    expect(timeOfDay(new Date(2026, 0, 1, 7, 8, 9))).toBe('07:08:09');
  });
});
