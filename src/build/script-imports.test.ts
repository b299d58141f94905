import { expect, it } from 'vitest';
import { withImports } from './script-imports.ts';

const SCRIPTS: Record<string, string> = {
  '/_astro/a.js': 'import"./b.js";import{x}from"./c.js";',
  '/_astro/b.js': "import { y } from './c.js'; import('./later.js');",
  '/_astro/c.js': 'import "./a.js"; import "other";',
};

it('follows imports, each script once, and nothing that is loaded later', async () => {
  expect(await withImports(['/_astro/a.js', '/s.css'], (url) => SCRIPTS[url]!)).toEqual([
    '/_astro/a.js',
    '/_astro/b.js',
    '/_astro/c.js',
    '/s.css',
  ]);
});
