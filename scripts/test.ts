/**
 * `npm test`: everything that must hold, on a fresh machine too. Checks, unit tests, a build,
 * tests of what was built, and tests in a browser, which is installed when there is none.
 * The last line counts: `tests: N passed, N failed`.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensureBrowser } from './browser.ts';
import { run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

const RESULTS = 'test-results';

/** Runs a step that passes or fails as one. */
async function single(name: string, ...command: [string, ...string[]]): Promise<Count> {
  console.log(`\n— ${name}`);
  const { code } = await run(command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs Vitest on one project and counts its tests; a run that dies counts as one failure. */
async function vitest(project: string): Promise<Count> {
  console.log(`\n— ${project} tests`);
  const file = `${RESULTS}/${project}.json`;
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(['vitest', 'run', '--project', project, ...reporters]);
  const report = await readJson<{ numPassedTests: number; numFailedTests: number }>(file);
  return atLeastOneFailure(code, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  });
}

/** Runs the tests in a browser and counts them. */
async function browser(): Promise<Count> {
  console.log('\n— browser tests');
  const file = `${RESULTS}/e2e.json`;
  await rm(file, { force: true });
  const { code } = await run(['playwright', 'test'], {
    env: { CHROME_PATH: await ensureBrowser() },
  });
  const report = await readJson<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    file,
  );
  return atLeastOneFailure(code, {
    passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0),
    failed: report?.stats.unexpected ?? 0,
  });
}

function atLeastOneFailure(code: number, count: Count): Count {
  return code === 0 ? count : { ...count, failed: Math.max(1, count.failed) };
}

async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

await mkdir(RESULTS, { recursive: true });
const counts: Count[] = [
  await single('check', 'node', 'scripts/check.ts'),
  await vitest('unit'),
  await single('build', 'npm', 'run', '--silent', 'build'),
];
// Without a built site the rest could only repeat that failure.
if (counts.at(-1)?.failed === 0) {
  counts.push(
    await single('budgets', 'node', 'scripts/budgets.ts'),
    await vitest('site'),
    await browser(),
  );
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
