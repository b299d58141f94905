import { expect, it } from 'vitest';
import { isCompleted } from './completion.ts';

it.each([
  ['read-and-passed', true, true, true],
  ['read-and-passed', true, false, false],
  ['read-and-passed', false, true, false],
  ['read', true, false, true],
  ['read', false, true, false],
  ['passed', false, true, true],
  ['passed', true, false, false],
  // A module without a quiz is completed when it is read.
  ['passed', true, undefined, true],
  ['read-and-passed', false, undefined, false],
] as const)('%s: read %s, passed %s → %s', (rule, isRead, isPassed, completed) => {
  expect(isCompleted(rule, isRead, isPassed)).toBe(completed);
});
