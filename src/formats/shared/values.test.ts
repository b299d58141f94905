import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, duration, share } from './values.ts';

describe('values of several standards', () => {
  it.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [12_345, 'PT12.35S'],
    [59_999, 'PT1M'],
    [3_725_500, 'PT1H2M5.5S'],
    [360_000_000, 'PT100H'],
  ])('duration %d ms: %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });

  it('duration has at most two decimals, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(duration(milliseconds)).toMatch(
          /^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d\d?)?S)?$/,
        );
      }),
    );
  });

  it('shares and decimals have no exponent', () => {
    expect([0, 1, 0.857_142_9, 1e-7, -1, 2].map(share)).toEqual([
      '0',
      '1',
      '0.8571',
      '0',
      '0',
      '1',
    ]);
    expect([0, 100, 66.666_67, 1e-7].map(decimal)).toEqual(['0', '100', '66.67', '0']);
  });
});
