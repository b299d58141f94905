import { expect, it } from 'vitest';
import { timestamp } from './values.ts';

it('timestamps have no zone', () => {
  expect(timestamp(new Date(2026, 0, 1, 7, 8, 9))).toBe('2026-01-01T07:08:09');
});
