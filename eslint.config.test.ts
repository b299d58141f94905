import { ESLint } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

// The first file loads the whole configuration, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// The files of this test exist as texts only, so rules that need types cannot run on them.
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
    },
  ],
});
const RULES = /^(no-restricted|boundaries\/)/;

/** Ids of the rules on rooms and purity that a file with this text breaks. */
async function rulesBroken(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId).filter((id) => RULES.test(id ?? ''));
}

const imports = (from: string) => `import * as x from '${from}';\nvoid x;\n`;
const astroImports = (from: string) => `---\n${imports(from)}---\n`;

describe('domain code may not use', () => {
  it.each([
    ['a file system', imports('node:fs/promises'), 'src/learning/x.ts'],
    ['Astro', imports('astro:content'), 'src/publishing/packages/x.ts'],
    ['a tool of the build', imports('vite'), 'src/check/rules/x.ts'],
    ['the markup of an item', imports('./Controls.astro'), 'src/items/types/single/x.ts'],
    ['the browser half of an item', imports('./behaviour.ts'), 'src/items/types/branching/x.ts'],
    ['the DOM', 'document.title;', 'src/items/x.ts'],
    ['a clock', 'void Date.now();', 'src/learning/x.ts'],
    ['a clock of another kind', 'void new Date();', 'src/learning/x.ts'],
    ['chance', 'void Math.random();', 'src/items/x.ts'],
  ])('%s', async (_what, code, path) => {
    expect(await rulesBroken(code, path)).toHaveLength(1);
  });
});

describe('a room may not import from a room on its right', () => {
  it.each([
    ['fields', '../learning/progress.ts', 'src/fields/x.ts'],
    ['items', '../content/library.ts', 'src/items/x.ts'],
    ['items, deeper', '../../../content/library.ts', 'src/items/types/single/x.ts'],
    ['learning', '../runtime/player/player.ts', 'src/learning/x.ts'],
    ['content', '../check/check.ts', 'src/content/x.ts'],
    ['formats', '../../publishing/packages/package.ts', 'src/formats/scorm12/x.ts'],
    ['build', '../cli/main.ts', 'src/build/x.ts'],
  ])('%s', async (_room, from, path) => {
    expect(await rulesBroken(imports(from), path)).toEqual(['boundaries/dependencies']);
  });
});

describe('what runs in a browser never sees the build', () => {
  const element = 'src/runtime/elements/quiz/x.element.ts';
  it.each([
    ['Node', 'node:fs/promises', 'no-restricted-imports'],
    ['Astro', 'astro:content', 'no-restricted-imports'],
    ['zod', 'zod', 'no-restricted-imports'],
    ['content', '../../../content/library.ts', 'boundaries/dependencies'],
    ['the check', '../../../check/check.ts', 'boundaries/dependencies'],
    ['the site', '../../../site/links.ts', 'boundaries/dependencies'],
    ['the build', '../../../build/sources.ts', 'boundaries/dependencies'],
  ])('%s', async (_what, from, rule) => {
    expect(await rulesBroken(imports(from), element)).toEqual([rule]);
  });
});

it('the matrix holds in Astro files too', async () => {
  const path = 'src/site/components/figure/X.astro';
  expect(await rulesBroken(astroImports('../../../cli/main.ts'), path)).toEqual([
    'boundaries/dependencies',
  ]);
});

it.each([
  ['a domain room', '../items/grade.ts', 'src/learning/x.ts'],
  ['runtime', '../../../learning/progress.ts', 'src/runtime/elements/quiz/x.element.ts'],
])('%s may use the rooms on its left', async (_room, from, path) => {
  expect(await rulesBroken(imports(from), path)).toEqual([]);
});
