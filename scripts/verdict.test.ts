import { expect, test } from 'vitest';
import type { Outcome } from './outcomes.ts';
import { judge } from './verdict.ts';

const NONE = { flaky: [], skipped: [] };
const PASSED: Outcome[] = [
  { name: 'check', end: 'passed' },
  { name: 'a › b', end: 'passed' },
];
const FLAKY: Outcome = { name: 'a › shaky', end: 'flaky' };
const SKIPPED: Outcome = { name: 'a › left out', end: 'skipped' };

test('when everything passed, the last line says so', () => {
  expect(judge(PASSED, NONE, 0)).toEqual({
    hasFailed: false,
    lines: ['flaky: 0', 'tests: 2 passed, 0 failed, 0 skipped'],
  });
});

test('a failure is named and counted', () => {
  expect(judge([...PASSED, { name: 'a › c', end: 'failed' }], NONE, 1)).toEqual({
    hasFailed: true,
    lines: ['failed: a › c', 'flaky: 0', 'tests: 2 passed, 1 failed, 0 skipped'],
  });
});

test('a flaky test has not passed; where more are flaky than tolerated they have failed', () => {
  expect(judge([...PASSED, FLAKY], NONE, 1)).toEqual({
    hasFailed: false,
    lines: ['flaky: 1 (a › shaky)', 'tests: 2 passed, 0 failed, 0 skipped'],
  });
  expect(judge([...PASSED, FLAKY], NONE, 0)).toEqual({
    hasFailed: true,
    lines: [
      'failed: a › shaky: passed at the second try only',
      'flaky: 1 (a › shaky)',
      'tests: 2 passed, 1 failed, 0 skipped',
    ],
  });
  const listed = { ...NONE, flaky: [{ test: FLAKY.name, reason: 'the LMS of others' }] };
  expect(judge([...PASSED, FLAKY], listed, 0)).toEqual({
    hasFailed: false,
    lines: ['flaky: 1 (a › shaky: the LMS of others)', 'tests: 2 passed, 0 failed, 0 skipped'],
  });
});

test('a skipped test needs a reason in the list', () => {
  for (const skipped of [[], [{ test: SKIPPED.name, reason: ' ' }]]) {
    expect(judge([...PASSED, SKIPPED], { ...NONE, skipped }, 1)).toEqual({
      hasFailed: true,
      lines: [
        'failed: a › left out: skipped, and not listed with a reason',
        'flaky: 0',
        'tests: 2 passed, 1 failed, 0 skipped',
      ],
    });
  }
  const skipped = [{ test: SKIPPED.name, reason: 'needs a printer' }];
  expect(judge([...PASSED, SKIPPED], { ...NONE, skipped }, 0)).toEqual({
    hasFailed: false,
    lines: [
      'skipped: a › left out: needs a printer',
      'flaky: 0',
      'tests: 2 passed, 0 failed, 1 skipped',
    ],
  });
});

test('a list that names no test fails', () => {
  const skipped = [{ test: 'a › gone', reason: 'old' }];
  const { hasFailed, lines } = judge(PASSED, { ...NONE, skipped }, 1);
  expect(hasFailed).toBe(true);
  expect(lines[0]).toBe('failed: tests/exceptions.json names no test: a › gone');
});
