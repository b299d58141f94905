/** Reads the outcome of each test from the reports of Vitest and Playwright. */

/** Outcome of a test. Flaky: it failed, then passed in a second run. */
export type End = 'passed' | 'failed' | 'flaky' | 'skipped';

/** One test, or one step that passes or fails as a whole. */
export interface Outcome {
  /** File and titles, as `tests/e2e/kits.e2e.ts › prints on three pages`. */
  readonly name: string;
  readonly end: End;
}

/** The fields used of Vitest’s JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    /** Absolute path of the file. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** A file or a `describe` in Playwright's JSON report. */
export interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** The fields used of Playwright’s JSON report. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
}

const PLAYWRIGHT_ENDS: Readonly<Record<string, End>> = {
  expected: 'passed',
  flaky: 'flaky',
  skipped: 'skipped',
};

const nameOf = (...titles: readonly string[]) => titles.join(' › ');

/**
 * The tests of a Vitest run. A test that neither passed nor failed was skipped or is a `todo`.
 * @param root folder that file names are relative to
 */
export function vitestOutcomes(report: VitestReport, root: string): Outcome[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      name: nameOf(name.replace(`${root}/`, ''), ...ancestorTitles, title),
      end: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
}

/**
 * The tests of a Playwright run. A test that was not reached counts as skipped.
 * @param folder folder that the report's file names are relative to
 */
export function playwrightOutcomes(report: PlaywrightReport, folder: string): Outcome[] {
  return report.suites.flatMap((suite) => suiteOutcomes(suite, `${folder}/${suite.title}`));
}

function suiteOutcomes(suite: PlaywrightSuite, path: string): Outcome[] {
  const outcomes = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({
      name: nameOf(path, title),
      end: PLAYWRIGHT_ENDS[status] ?? 'failed',
    })),
  );
  const inner = (suite.suites ?? []).flatMap((child) =>
    suiteOutcomes(child, nameOf(path, child.title)),
  );
  return [...outcomes, ...inner];
}
