import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BackupError,
  forBackup,
  mergeRecords,
  MOST_CHARACTERS,
  readBackup,
  takeBack,
  writeBackup,
} from './backup.ts';
import { isReadable, type Records } from './records.ts';
import { encodeLog } from './review-log.ts';
import { anyLog } from './review-log.test-data.ts';
import { encodeState } from './state-codec.ts';
import { anyState } from './state.test-data.ts';

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

/** Refuses a file and gives the error. */
function refused(file: string): BackupError {
  try {
    readBackup(file);
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

describe('names of a backup', () => {
  const withModules = (modules: unknown) =>
    JSON.stringify({ format: 'sanad-progress', version: 1, made: '', check: '', modules });

  it.each([
    '../x',
    '<b>x</b>',
    '__proto__',
    'constructor.prototype',
    '@other',
    'Module',
    '0',
    '',
    'pfa:aside',
    'x'.repeat(101),
  ])('are refused with the name that was found: "%s"', (name) => {
    const text = withModules({}).replace('{}', `{${JSON.stringify(name)}:"1;s1"}`);
    const { fault, found } = refused(text);
    expect([fault, found]).toEqual(['names', name]);
  });

  it('a list, too many names and too long a text are refused as such', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, '']));
    expect(refused(withModules(['1;s1'])).fault).toBe('list');
    expect(refused(withModules(many))).toMatchObject({ fault: 'many', found: '50000' });
    expect(refused(' '.repeat(MOST_CHARACTERS + 1)).fault).toBe('big');
    expect(refused(withModules({ one: 3 })).fault).toBe('damaged');
  });
});

/** Records of any device: some of them of a later version, damaged, or set aside. */
const strange = fc.stringMatching(/^(2;|r2;|x)[a-z0-9;.]{0,8}$/);
const damaged = anyState.map((state) => `${encodeState(state)};zz`);
const moduleText = fc.oneof(anyState.map(encodeState), strange, damaged);
const logText = fc.oneof(
  anyLog.map(encodeLog),
  strange,
  anyLog.map((log) => `${encodeLog(log)};m=x:?`),
);
const anyRecords: fc.Arbitrary<Records> = fc
  .record(
    {
      one: moduleText,
      two: moduleText,
      '@review': logText,
      'one:aside': strange,
      '@review:aside': strange,
    },
    { requiredKeys: [] },
  )
  .map((records) => new Map(Object.entries(records).filter(([, text]) => text !== '')));
const none = () => [];
const unreadIn = (records: Records) =>
  [...records].flatMap(([name, text]) => (isReadable(name, text) ? [] : [text]));

describe('what cannot be read', () => {
  it('goes through a backup word for word, whatever else is in it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const read = readBackup(writeBackup(forBackup(records), '2026-12-01'));
        expect(new Set(read.values())).toEqual(new Set(records.values()));
      }),
    );
  });

  it('is never replaced by a merge: it stays in its place, or beside it', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (mine, theirs) => {
        const merged = mergeRecords(mine, theirs, none);
        const texts = [...merged.values()];
        for (const text of [...unreadIn(mine), ...unreadIn(theirs)]) expect(texts).toContain(text);
        for (const [name, text] of mine) {
          if (!isReadable(name, text)) expect(merged.get(name)).toBe(text);
          // A damaged text, of which a part is read, is set aside before it is merged.
          if (text.endsWith(';zz') || text.endsWith('?')) expect(texts).toContain(text);
        }
        expect(mergeRecords(merged, theirs, none)).toEqual(merged);
      }),
    );
  });

  it('is taken back into its record by the version that reads it, and only by that one', () => {
    const records = new Map([
      ['one', '1;s1'],
      ['one:aside', '1;s2'],
      ['two:aside2', '1;s3'],
      ['@review:aside', 'r1;one=1:g193'],
      ['three', '2;x'],
      ['three:aside', '1;s4'],
      ['four:aside', '2;x'],
    ]);
    expect(takeBack(records, none)).toEqual(
      new Map([
        ['one', '1;s1.2'],
        ['two', '1;s3'],
        ['@review', 'r1;one=1:g193'],
        ['three', '2;x'],
        ['three:aside', '1;s4'],
        ['four:aside', '2;x'],
      ]),
    );
  });
});
