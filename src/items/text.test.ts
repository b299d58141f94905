import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, parseNumber } from './text.ts';

describe('typed answers', () => {
  it.each([
    ['Écouter', 'ecouter'],
    ["L'ÉCOUTE ", 'l ecoute'],
    ['cœur', 'coeur'],
    ['الإِصْغَاء', 'الاصغاء'],
    ['مستشفى', 'مستشفي'],
    ['الصحّة', 'الصحه'],
    ['١٢', '12'],
    ['  ', ''],
  ])('%s is compared as %s', (text, folded) => {
    expect(normaliseText(text)).toBe(folded);
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it.each([
    ['22,1', 22.1],
    ['22.1 %', 22.1],
    ['-3', -3],
    ['1 000', 1000],
    ['٢٢٫١', 22.1],
    ['environ 3', undefined],
    ['3 ou 4', undefined],
    ['', undefined],
  ])('%s is the number %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});
