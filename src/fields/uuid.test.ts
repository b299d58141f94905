import { expect, it } from 'vitest';
import { uuidOf } from './hash.ts';
import { uuidFrom } from './uuid.ts';

it.each([
  [4, '00112233-4455-4677-8899-aabbccddeeff'],
  [5, '00112233-4455-5677-8899-aabbccddeeff'],
  [8, '00112233-4455-8677-8899-aabbccddeeff'],
] as const)('version %d', (version, uuid) => {
  expect(uuidFrom('00112233445566778899aabbccddeeff', version)).toBe(uuid);
});

it('the variant is 8, 9, a or b whatever the digit', () => {
  const variants = [...'0123456789abcdef'].map((digit) => uuidFrom(digit.repeat(32), 4).charAt(19));
  expect(variants.join('')).toBe('89ab'.repeat(4));
});

it('a text has always the same one', () => {
  // printf 'Sanad' | sha256sum
  expect(uuidOf('Sanad')).toBe(
    uuidFrom('19020e4c144c370b4c67f70d97cb349c020e349f76b631572367b6a70569f4b0', 8),
  );
});
