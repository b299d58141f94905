import { describe, expect, it } from 'vitest';
import { duration } from './duration.ts';
import { translator } from './translate.ts';

describe('duration', () => {
  it.each([
    [0, '0 min'],
    [50, '50 min'],
    [60, '1 h'],
    [80, '1 h 20 min'],
    [120, '2 h'],
  ])('%d minutes: %s', (minutes, text) => {
    expect(duration(minutes, translator('fr'))).toBe(text);
  });
});
