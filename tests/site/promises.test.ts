/** What the published site has promised: addresses, and what the numbers in saved states stand for. */
import { expect, it } from 'vitest';
import { addressesOf, promisedAddresses } from '../golden/addresses.ts';
import { lostNumbers, numbersOf, promisedNumbers } from '../golden/numbers.ts';

it('every address that was promised is still there', () => {
  const there = new Set(addressesOf('dist'));
  const promised = promisedAddresses();
  expect(promised.length).toBeGreaterThan(400);
  expect(promised.filter((address) => !there.has(address))).toEqual([]);
});

it('every number of an item, lesson or note stands for what it stood for', () => {
  const promised = promisedNumbers();
  expect(Object.keys(promised.modules).length).toBeGreaterThan(5);
  expect(lostNumbers(promised, numbersOf('dist'))).toEqual([]);
});
