import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError } from './backup.ts';
import { deflateSync, strToU8 } from 'fflate';
import { fingerprint } from '../fields/hash.ts';
import { writeBackup } from './backup.ts';
import { decodeShortCopy, encodeShortCopy, readCopy } from './short-copy.ts';
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
    (text: string) => `https://exemple.org/sanad/progress/#copie=${text}`,
    (text: string) => `https://exemple.org/r?u=https%3A%2F%2Fa.org%2F%23copie%3D${text}&data=05`,
    (text: string) => `« ${text} »`,
    (text: string) => `“${text}”, merci`,
    (text: string) => `<${text}>.`,
    (text: string) => text.replaceAll(/.{40}/g, '$& '),
    (text: string) => `> ${text.replaceAll(/.{72}/g, '$&=\r\n> ')}\r\n> \r\n> Salma`,
    (text: string) => text.replaceAll(/.{9}/g, '$&\u200b'),
  ])('is found in what a person pastes (%#)', (wrap) => {
    expect(readCopy(wrap(short))).toEqual(kept);
  });

  it('is read as a file’s text too', () => {
    expect(readCopy(`\uFEFF« ${writeBackup(kept, '2026-11-24')} »`)).toEqual(kept);
  });

  it('a text that stands for more than a browser stores is refused', () => {
    const bytes = deflateSync(strToU8(' '.repeat(20_000_000)));
    const body = Buffer.from(bytes).toString('base64url');
    const bomb = `SANAD1.${body}.${fingerprint(body).slice(0, 6)}`;
    expect(() => decodeShortCopy(bomb)).toThrow(new BackupError('big', 6_000_000).message);
  });

  it.each([
    ['newer', short.replace('SANAD1', 'SANAD2')],
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
