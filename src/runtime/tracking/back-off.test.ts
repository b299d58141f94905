import { expect, it } from 'vitest';
import { BackOff } from './back-off.ts';

it('doubles from 2 seconds to a minute, and starts again after a success', () => {
  const backOff = new BackOff();
  const waits = Array.from({ length: 7 }, () => {
    const { wait } = backOff;
    backOff.lengthen();
    return wait / 1000;
  });
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
  backOff.reset();
  expect(backOff.wait).toBe(2000);
});
