import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError, mergeRecords, readBackup, writeBackup } from './backup.ts';
import { mergeStates } from './merge.ts';
import { EMPTY_STATE } from './module-state.ts';
import { anyState as state } from './state.test-data.ts';
import { encodeState } from './state-codec.ts';
import { readShort, writeShort } from './short-copy.ts';

describe('mergeStates', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        const both = mergeStates(mine, theirs, []);
        for (const one of [mine, theirs]) {
          for (const lesson of one.seen) expect(both.seen.has(lesson)).toBe(true);
          for (const item of one.answers.keys()) expect(both.answers.has(item)).toBe(true);
          expect(both.best ?? 0).toBeGreaterThanOrEqual(one.best ?? 0);
          expect(both.passed || !one.passed).toBe(true);
        }
        for (const [item, answer] of mine.answers) expect(both.answers.get(item)).toBe(answer);
      }),
    );
  });

  it('is neutral with a beginning, and the same twice', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        expect(mergeStates(mine, EMPTY_STATE, [])).toEqual(mine);
        const once = mergeStates(mine, theirs, []);
        expect(mergeStates(once, theirs, [])).toEqual(once);
      }),
    );
  });
});

describe('backup', () => {
  const mine = new Map([
    ['one', '1;p1;s1;a1b'],
    ['two', '1;s2;b80;k1'],
  ]);
  const text = writeBackup(mine, '2026-11-22');

  it('is read back as it was written', () => {
    expect(readBackup(text)).toEqual(mine);
  });

  it.each([
    ['foreign', 'not JSON'],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"format":"other"}'],
    ['newer', text.replace('"version": 1', '"version": 2')],
    ['newer', writeBackup(new Map([['one', '9;future']]), '2026-11-22')],
    ['damaged', text.replace('a1b', 'a1c')],
    ['damaged', text.replace('"check"', '"chek"')],
  ])('is refused as %s', (fault, file) => {
    expect(() => readBackup(file)).toThrow(BackupError);
    try {
      readBackup(file);
    } catch (error) {
      expect((error as BackupError).fault).toBe(fault);
    }
  });

  it('any change of a character is noticed, or harmless', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom('x', '0', '"'), (at, char) => {
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        let read: ReadonlyMap<string, string> | undefined;
        try {
          read = readBackup(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(BackupError);
        }
        if (read) expect(read).toEqual(mine);
      }),
    );
  });

  it('joins with what this device keeps', () => {
    const merged = mergeRecords(
      new Map([['one', '1;s2;a1c.2a']]),
      new Map([...mine, ['three', '1;s1']]),
      () => [],
    );
    expect(merged).toEqual(
      new Map([
        ['one', '1;p1;s1.2;a1c.2a'],
        ['two', '1;s2;b80;k1'],
        ['three', '1;s1'],
      ]),
    );
  });
});

describe('short copy', () => {
  const kept = new Map([
    ['one', '1;p1;s1;a1b'],
    ['@review', 'r1;one=1:g193'],
  ]);
  const short = writeShort(kept, '2026-11-24');

  it('fits into an address and is read back, whatever blanks a message added', () => {
    expect(short).toMatch(/^[\w.-]+$/);
    expect(readShort(` ${short.slice(0, 20)}\n${short.slice(20)} `)).toEqual(kept);
  });

  it.each([
    ['foreign', 'hello'],
    ['foreign', ''],
    ['damaged', short.slice(0, -1)],
    ['damaged', short.slice(0, 20) + short.slice(21)],
  ])('is refused as %s', (fault, text) => {
    expect(() => readShort(text)).toThrow(new BackupError(fault as 'foreign').message);
  });

  it('gives back any records', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), state), (states) => {
        const records = new Map(Object.entries(states).map(([id, one]) => [id, encodeState(one)]));
        expect(readShort(writeShort(records, '2026-11-24'))).toEqual(records);
      }),
    );
  });
});
