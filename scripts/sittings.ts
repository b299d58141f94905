/**
 * `npm run sittings -- --count N --seed S`, after a build: plays random sittings through the real
 * page of a package, against a platform whose oddities are drawn at random, two or three at once,
 * and checks that every answer that was called kept is there at the next launch, and that no call
 * is against the standard. A failure names the seed that plays it again:
 * `npm run sittings -- --seed S [--without late,yes] [--standard scorm12]`. `--workers 3` plays three
 * at a time.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { drawSitting, ODD_STANDARDS, ODDITIES, type OddStandard } from '../tests/lms/odd/draw.ts';
import { Ground, play, type Outcome } from '../tests/lms/odd/play.ts';
import { ensureBrowser } from './browser.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    standard: { type: 'string' },
    without: { type: 'string', default: '' },
    workers: { type: 'string', default: '1' },
    quiet: { type: 'boolean', default: false },
  },
});
const [count, first] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first))
  throw new Error(`--count ${values.count} --seed ${values.seed}: two whole numbers are expected.`);
const standard = values.standard as OddStandard | undefined;
if (standard && !ODD_STANDARDS.includes(standard))
  throw new Error(`--standard ${standard}: expected one of ${ODD_STANDARDS.join(', ')}.`);
const without = values.without.split(',').filter(Boolean);
const unknown = without.find((name) => !(name in ODDITIES));
if (unknown)
  throw new Error(`--without ${unknown}: expected one of ${Object.keys(ODDITIES).join(', ')}.`);
if (!existsSync('dist/shelf')) throw new Error('The site is not built. Run `npm run build` first.');

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox'],
});
const ground = new Ground();
const began = performance.now();
const sum = { answers: 0, kept: 0, transmitted: 0, lost: 0, illegal: 0, trouble: 0 };
const failed: number[] = [];
const drawnOddities = new Map<string, number>();
try {
  let next = first;
  const playAll = async () => {
    for (let seed = next++; seed < first + count; seed = next++) await playOne(seed);
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, playAll));
} finally {
  await browser.close();
  await ground.stop();
}

const seconds = Math.round((performance.now() - began) / 1000);
console.log(`
${count} sittings in ${seconds} s: ${sum.answers} answers, ${sum.kept} called kept, ${sum.transmitted} called transmitted
${sum.lost} lost, ${sum.illegal} illegal calls, ${sum.trouble} sittings that could not be played to the end
${[...drawnOddities].map(([name, times]) => `${name} ${times}`).join(', ')}`);
if (failed.length > 0) {
  console.log(`Failing seeds: ${failed.sort((a, b) => a - b).join(' ')}`);
  process.exitCode = 1;
}

async function playOne(seed: number): Promise<void> {
  const drawn = drawSitting(seed, standard, without);
  for (const name of drawn.oddities) drawnOddities.set(name, 1 + (drawnOddities.get(name) ?? 0));
  const outcome = await play(browser, ground, drawn);
  add(outcome);
  const faults = [...outcome.lost, ...outcome.illegal, ...outcome.trouble];
  const head = `seed ${seed} ${drawn.standard} ${drawn.oddities.join(' ')}`;
  if (faults.length > 0) {
    failed.push(seed);
    console.log([`✗ ${head}`, ...faults].join('\n    '));
  } else if (!values.quiet) {
    const { answers, kept, transmitted } = outcome;
    console.log(`✓ ${head}: ${answers} answers, ${kept} kept, ${transmitted} transmitted`);
  }
}

function add(outcome: Outcome): void {
  sum.answers += outcome.answers;
  sum.kept += outcome.kept;
  sum.transmitted += outcome.transmitted;
  sum.lost += outcome.lost.length;
  sum.illegal += outcome.illegal.length;
  sum.trouble += outcome.trouble.length;
}
