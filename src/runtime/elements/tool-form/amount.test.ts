import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from './amount.ts';

describe('parseAmount', () => {
  it.each([
    ['1500', 150_000],
    ['1 500', 150_000],
    ['1\u202f500\u00a0F CFA', 150_000],
    ['1.500', 150_000],
    ['1,500', 150_000],
    ['1.500.000', 150_000_000],
    ['1.500,50', 150_050],
    ['1,500.5', 150_050],
    ['12,5', 1250],
    ['0', 0],
    ['٢٥٠', 25_000],
    ['٢٥٠٫٥٠ درهم', 25_050],
    ['۲۵۰', 25_000],
    ['߁߂߀', 12_000],
    ['𞥑𞥒𞥐', 12_000],
    ['₦ 2 000', 200_000],
    ['500 DH', 50_000],
    ['300 Dh.', 30_000],
  ])('reads %j', (text, hundredths) => {
    expect(parseAmount(text)).toBe(hundredths);
  });

  it.each([
    '',
    'beaucoup',
    '12,3456',
    '-5',
    '1,2,3',
    '10/2',
    '1.500.00',
    '1e5',
    '5 ou 6',
    'environ 10',
    '9'.repeat(14),
  ])('does not guess at %j', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('is written as in French where the language is unknown to the browser', () => {
    expect(formatAmount(123_450, 'xx-unknown')).toBe(formatAmount(123_450, 'fr'));
  });

  it('reads back what it writes, in each language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('fr', 'ar', 'en', 'pt', 'nqo', 'ff-Adlm', 'sg'),
        (hundredths, language) => {
          expect(parseAmount(formatAmount(hundredths, language))).toBe(hundredths);
        },
      ),
    );
  });
});
