import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from './day.ts';

describe('days', () => {
  it('are those of the local calendar', () => {
    expect(dayOf(new Date(1970, 0, 2, 23, 59))).toBe(1);
    expect(dateOf(dayOf(new Date(2026, 10, 24, 0, 1))).toISOString()).toContain('2026-11-24');
  });
});
