import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordKey } from './word-key.ts';

it.each([
  ['Écouter', 'ecouter'],
  ['ENFANTS', 'enfant'],
  ['cœur', 'coeur'],
  ['pas', 'pas'],
  ['children', 'children'],
  ['النوم', 'نوم'],
  ['بالنَّوْم', 'نوم'],
  ['وللأطفال', 'اطفال'],
  ['للأطفال', 'اطفال'],
  ['الأطفال', 'اطفال'],
  ['صحّة', 'صحه'],
  ['صـحة', 'صحه'],
])('%s and %s are one word', (word, key) => {
  expect(wordKey(word)).toBe(key);
});

it('case and composed letters make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(wordKey(word.normalize('NFC'))).toBe(wordKey(word.normalize('NFD')));
    }),
  );
});
