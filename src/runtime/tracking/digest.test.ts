import { expect, it } from 'vitest';
import { digest } from './digest.ts';

it('is that of the published FNV-1a test vectors', () => {
  expect(digest('')).toBe('6c62272e07bb014262b821756295c58d');
  expect(digest('a')).toBe('d228cb696f1a8caf78912b704e4a8964');
  expect(digest('foobar')).toBe('343e1662793c64bf6f0d3597ba446f18');
});

it('tells apart what differs in a blank or an Arabic letter', () => {
  const texts = ['amina', 'amina ', 'Amina', 'أمينة', 'امينة'];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});
