import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, mulberry32, permute } from './shuffle.ts';

describe('mulberry32', () => {
  it('gives the numbers of its definition', () => {
    // The first outputs of the reference C code for the seed 1, over 2^32.
    const next = mulberry32(1);
    expect([next(), next(), next()].map((value) => value * 2 ** 32)).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });
});

describe('hashOf', () => {
  it.each([
    // Published FNV-1a test values, 32 bits.
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});

describe('permute', () => {
  it('keeps everything, and follows from the seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        const order = permute(things, seed);
        expect([...order].sort()).toEqual([...things].sort());
        expect(permute(things, seed)).toEqual(order);
      }),
    );
  });

  it('puts each letter into each place about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const [position, letter] of permute(['a', 'b', 'c', 'd'], `attempt ${seed}`).entries()) {
        counts.set(letter + position, (counts.get(letter + position) ?? 0) + 1);
      }
    }
    // Expected count 1000; the limits are five standard deviations (137) away.
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(137);
  });
});
