/**
 * `npm run golden`: rewrites the golden files (tests/golden) from the current code and prints each
 * change. Addresses and numbers are those of the site in dist/, if there is one.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { ADDRESSES, addressesOf, promisedAddresses } from '../tests/golden/addresses.ts';
import { answerGoldens } from '../tests/golden/answers.ts';
import { changes, goldenText, goldenUrl, readGolden } from '../tests/golden/golden-file.ts';
import { learningGoldens } from '../tests/golden/learning.ts';
import { NUMBERS, numbersOf } from '../tests/golden/numbers.ts';
import { packageGoldens } from '../tests/golden/packages.ts';
import { statementGoldens } from '../tests/golden/statements.ts';

let count = 0;
const printChanges = (path: string, lines: readonly string[]) => {
  count += lines.length;
  if (lines.length > 0) console.log([path, ...lines.map((line) => `  ${line}`)].join('\n'));
};

// Statements read an answers file, so the order matters.
for (const goldens of [answerGoldens, learningGoldens, statementGoldens, packageGoldens]) {
  for (const { path, now } of goldens()) {
    const value = now();
    const lines = changes(readGolden(path), value);
    printChanges(path, lines);
    if (lines.length > 0) await writeFile(goldenUrl(path), `${goldenText(value)}\n`);
  }
}

if (existsSync('dist/index.html')) {
  const [before, after] = [promisedAddresses(), addressesOf('dist')];
  const lost = before.filter((address) => !after.includes(address));
  const added = after.filter((address) => !before.includes(address));
  printChanges(ADDRESSES, [...lost.map((one) => `- ${one}`), ...added.map((one) => `+ ${one}`)]);
  await writeFile(goldenUrl(ADDRESSES), `${after.join('\n')}\n`);
  const numbers = numbersOf('dist');
  printChanges(NUMBERS, changes(readGolden(NUMBERS), numbers));
  await writeFile(goldenUrl(NUMBERS), `${goldenText(numbers)}\n`);
} else console.log(`${ADDRESSES}, ${NUMBERS}: left as they are, since nothing is built`);
console.log(count === 0 ? 'Nothing changed.' : `${count} changes written.`);
