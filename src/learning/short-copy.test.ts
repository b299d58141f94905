import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError } from './backup.ts';
import { decodeShortCopy, encodeShortCopy } from './short-copy.ts';
import { encodeState } from './state-codec.ts';
import { anyState as state } from './state.test-data.ts';

describe('short copy', () => {
  const kept = new Map([
    ['one', '1;p1;s1;a1b'],
    ['@review', 'r1;one=1:g193'],
  ]);
  const short = encodeShortCopy(kept, '2026-11-24');

  it('fits into an address and is read back, whatever blanks a message added', () => {
    expect(short).toMatch(/^[\w.-]+$/);
    expect(decodeShortCopy(` ${short.slice(0, 20)}\n${short.slice(20)} `)).toEqual(kept);
  });

  it.each([
    ['foreign', 'hello'],
    ['foreign', ''],
    ['damaged', short.slice(0, -1)],
    ['damaged', short.slice(0, 20) + short.slice(21)],
  ])('is refused as %s', (fault, text) => {
    expect(() => decodeShortCopy(text)).toThrow(new BackupError(fault as 'foreign').message);
  });

  it('gives back any records', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), state), (states) => {
        const records = new Map(Object.entries(states).map(([id, one]) => [id, encodeState(one)]));
        expect(decodeShortCopy(encodeShortCopy(records, '2026-11-24'))).toEqual(records);
      }),
    );
  });
});
