import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();
const rulesBroken = async (code: string, filePath: string) => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages
    .map(({ ruleId }) => ruleId)
    .filter((id) => id?.startsWith('no-restricted'));
};

it.each([
  [
    'a file system',
    "import { readFile } from 'node:fs/promises';\nvoid readFile;",
    'src/learning/x.ts',
  ],
  ['Astro', "import { getEntry } from 'astro:content';\nvoid getEntry;", 'src/packaging/x.ts'],
  ['the DOM', 'document.title;', 'src/assessment/x.ts'],
  ['a clock', 'void Date.now();', 'src/learning/x.ts'],
  ['a clock of another kind', 'void new Date();', 'src/learning/x.ts'],
  ['chance', 'void Math.random();', 'src/assessment/x.ts'],
  ['an edge', "import { Player } from '../player/player.ts';\nvoid Player;", 'src/learning/x.ts'],
  ['a room above', "import { x } from '../learning/session.ts';\nvoid x;", 'src/schemas/x.ts'],
  [
    'a room above, deeper',
    "import { x } from '../../packaging/zip.ts';\nvoid x;",
    'src/checking/rules/x.ts',
  ],
])('domain code may not use %s', async (_what, code, path) => {
  expect(await rulesBroken(code, path)).toHaveLength(1);
});

it('domain code may use the rooms below it', async () => {
  const code = "import { gradeQuiz } from '../assessment/scoring.ts';\nvoid gradeQuiz;";
  expect(await rulesBroken(code, 'src/learning/x.ts')).toEqual([]);
});
