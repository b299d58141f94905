/** Judges a run of all tests. */
import type { End, Outcome } from './outcomes.ts';

/** A test that may be flaky or skipped, with the reason. */
export interface Exception {
  /** As in {@link Outcome}. */
  readonly test: string;
  readonly reason: string;
}

/** The lists of tests/exceptions.json. */
export interface Exceptions {
  readonly flaky: readonly Exception[];
  readonly skipped: readonly Exception[];
}

/** Judgement of a run. */
export interface Verdict {
  readonly hasFailed: boolean;
  /** Lines to print; the last one has the counts. */
  readonly lines: readonly string[];
}

/**
 * Judges a run. A flaky test has not passed: it is named, and not counted among the passed. Where
 * more are flaky than tolerated, all of them have failed, but for those that tests/exceptions.json
 * lists with a reason. A skipped test that is not listed has failed, and so has an exception that
 * matches no test. The last line has the form that readers of test reports know.
 * @param tolerated number of flaky tests that do not fail the run: on a machine that other programs
 *   use, a test may fail once for lack of time
 */
export function judge(
  outcomes: readonly Outcome[],
  exceptions: Exceptions,
  tolerated: number,
): Verdict {
  const named = (end: End) =>
    outcomes.filter((outcome) => outcome.end === end).map(({ name }) => name);
  const reasonOf = (list: readonly Exception[], name: string) =>
    list.find(({ test, reason }) => test === name && reason.trim() !== '')?.reason;
  const known = new Set(outcomes.map(({ name }) => name));
  const flaky = named('flaky');
  const unlisted = flaky.filter((name) => !reasonOf(exceptions.flaky, name));
  const skipped = named('skipped').filter((name) => reasonOf(exceptions.skipped, name));

  const failures = [
    ...named('failed'),
    ...(unlisted.length > tolerated ? unlisted : []).map(
      (name) => `${name}: passed at the second try only`,
    ),
    ...named('skipped')
      .filter((name) => !skipped.includes(name))
      .map((name) => `${name}: skipped, and not listed with a reason`),
    ...[...exceptions.flaky, ...exceptions.skipped]
      .filter(({ test }) => !known.has(test))
      .map(({ test }) => `tests/exceptions.json names no test: ${test}`),
  ];
  const withReason = (list: readonly Exception[]) => (name: string) =>
    [name, reasonOf(list, name)].filter(Boolean).join(': ');
  return {
    hasFailed: failures.length > 0,
    lines: [
      ...failures.map((failure) => `failed: ${failure}`),
      ...skipped.map(withReason(exceptions.skipped)).map((line) => `skipped: ${line}`),
      ['flaky:', flaky.length, inBrackets(flaky.map(withReason(exceptions.flaky)))]
        .join(' ')
        .trim(),
      `tests: ${named('passed').length} passed, ${failures.length} failed, ${skipped.length} skipped`,
    ],
  };
}

const inBrackets = (names: readonly string[]) => (names.length > 0 ? `(${names.join('; ')})` : '');
