/** `npm run check`: content, types, lint and formatting in one run; every fault is reported. */
import { run } from './run.ts';

const STEPS: readonly [name: string, command: [string, ...string[]]][] = [
  ['content', ['node', 'bin/sanad.mjs', 'check']],
  ['schemas for editors', ['node', 'bin/sanad.mjs', 'schemas', '--check']],
  ['types', ['astro', 'check', '--minimumSeverity', 'warning']],
  ['types of the service workers', ['tsc', '-p', 'tsconfig.worker.json']],
  ['lint', ['eslint', '--max-warnings=0', '.']],
  ['circles', ['depcruise', '--config', '.dependency-cruiser.json', 'src', 'scripts', 'tests']],
  ['unused', ['knip']],
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
];

const failed: string[] = [];
for (const [name, command] of STEPS) {
  console.log(`\n— ${name}`);
  const { code } = await run(command);
  if (code !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\ncheck failed: ${failed.join(', ')}` : '\ncheck passed');
process.exitCode = failed.length > 0 ? 1 : 0;
