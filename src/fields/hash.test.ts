import { describe, expect, it } from 'vitest';
import { fingerprint } from './hash.ts';

describe('fingerprint', () => {
  it('does not see white space or Unicode form, and sees a changed word', () => {
    expect(fingerprint('caf\u00e9  noir\n')).toBe(fingerprint('cafe\u0301 noir'));
    expect(fingerprint('café noir')).not.toBe(fingerprint('café noire'));
  });

  it('tells apart where one text ends and the next begins', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  });
});
