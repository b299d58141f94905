import { describe, expect, it } from 'vitest';
import { distance, nearestFirst } from './nearest.ts';

describe('names', () => {
  it.each([
    ['minutes', 'minutes', 0],
    ['minutes', 'minuts', 1],
    ['order', 'colour', 4],
    ['', 'abc', 3],
  ])('%s and %s differ by %d letters', (a, b, letters) => {
    expect(distance(a, b)).toBe(letters);
    expect(distance(b, a)).toBe(letters);
  });

  it('stand with the nearest first', () => {
    expect(nearestFirst(['title', 'summary', 'minutes'], 'minuts')[0]).toBe('minutes');
  });
});
