import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError, mergeRecords, readBackup, writeBackup } from './backup.ts';

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
