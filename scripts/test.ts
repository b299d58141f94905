/**
 * `npm test`: all checks and tests, also on a new machine: checks, unit tests, a build, tests of
 * the built site, and tests in a browser, which is installed if there is none. The last line has
 * the counts: `tests: N passed, N failed, N skipped`. The line before it lists the flaky tests,
 * which none of these numbers include, except that they count as failed where CI is set.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBrowser } from './browser.ts';
import {
  playwrightOutcomes,
  vitestOutcomes,
  type Outcome,
  type PlaywrightReport,
  type VitestReport,
} from './outcomes.ts';
import { run } from './run.ts';
import { judge, type Exceptions } from './verdict.ts';

const RESULTS = 'test-results';

/** Runs a step that passes or fails as a whole. */
async function single(name: string, ...command: [string, ...string[]]): Promise<Outcome[]> {
  console.log(`\n— ${name}`);
  const { code } = await run(command);
  return [{ name, end: code === 0 ? 'passed' : 'failed' }];
}

/** Runs Vitest on one project. */
async function vitest(project: string): Promise<Outcome[]> {
  console.log(`\n— ${project} tests`);
  const file = `${RESULTS}/${project}.json`;
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(['vitest', 'run', '--project', project, ...reporters]);
  const report = await readJson<VitestReport>(file);
  return withEnd(`${project} tests`, code, report ? vitestOutcomes(report, process.cwd()) : []);
}

/** Runs the tests in a browser. */
async function browser(): Promise<Outcome[]> {
  console.log('\n— browser tests');
  const file = `${RESULTS}/e2e.json`;
  await rm(file, { force: true });
  const { code } = await run(['playwright', 'test'], {
    env: { CHROME_PATH: await ensureBrowser() },
  });
  const report = await readJson<PlaywrightReport>(file);
  return withEnd('browser tests', code, report ? playwrightOutcomes(report, 'tests/e2e') : []);
}

/** Adds a failure if a run ended badly, or ran no test, and no test has failed. */
function withEnd(name: string, code: number, outcomes: Outcome[]): Outcome[] {
  const isTold = outcomes.some(({ end }) => end === 'failed');
  const isSound = code === 0 && outcomes.length > 0;
  return isTold || isSound ? outcomes : [...outcomes, { name, end: 'failed' }];
}

async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

await mkdir(RESULTS, { recursive: true });
const outcomes = [
  ...(await single('check', 'node', 'scripts/check.ts')),
  ...(await vitest('unit')),
  ...(await single('build', 'npm', 'run', '--silent', 'build')),
];
// Without a built site, the remaining tests would only repeat that failure.
if (outcomes.at(-1)?.end === 'passed') {
  outcomes.push(
    ...(await single('budgets', 'node', 'scripts/budgets.ts')),
    ...(await vitest('site')),
    ...(await browser()),
  );
}
const exceptions = JSON.parse(await readFile('tests/exceptions.json', 'utf8')) as Exceptions;
// A shared machine stops for seconds now and then. More flaky tests than this are a fault of ours.
const MOST_FLAKY = 3;
const { hasFailed, lines } = judge(outcomes, exceptions, process.env['CI'] ? MOST_FLAKY : Infinity);
console.log(`\n${lines.join('\n')}`);
process.exitCode = hasFailed ? 1 : 0;
