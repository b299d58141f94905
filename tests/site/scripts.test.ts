import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Folders of the built site whose scripts this project bundles itself (src/build/bundle.ts). */
const FOLDERS = ['dist/shelf', 'dist/workshop', 'dist/guide'];

const scripts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`),
);

it.each(scripts)('%s has no static block: Safari reads them from 16.4 on only', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bstatic\s*\{/);
});

it('zod travels with the package builder only: the lint sees direct imports alone', () => {
  const withZod = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .filter((name) => readFileSync(`dist/${name}`, 'utf8').includes('ZodError'));
  expect(withZod.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['workshop/make']);
});
