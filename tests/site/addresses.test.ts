import { expect, it } from 'vitest';
import { addressesOf, promisedAddresses } from '../golden/addresses.ts';

it('every address that was promised is still there', () => {
  const there = new Set(addressesOf('dist'));
  const promised = promisedAddresses();
  expect(promised.length).toBeGreaterThan(400);
  expect(promised.filter((address) => !there.has(address))).toEqual([]);
});
