/** Tests that hold for all item types together. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../fields/common.ts';
import { ITEM_TYPES } from './types/type-registry.ts';

const FOLDER = fileURLToPath(new URL('types', import.meta.url));
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The files that a file loads when it runs; imports of types are left out. */
function runs(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  if (!path.endsWith('.ts')) return found;
  const imports = /^(?:import|export)(?! type )[^;]*? from '([^']+)';/gm;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(imports)) {
    runs(name.startsWith('.') ? join(dirname(path), name) : name, found);
  }
  return found;
}

it('each folder is a registered type with markup', () => {
  expect(Object.keys(ITEM_TYPES).sort()).toEqual(names.sort());
  for (const name of names) expect(existsSync(join(FOLDER, name, 'Controls.astro'))).toBe(true);
});

it('the player carries no schema, view, words nor example of a type', () => {
  const behaviours = names
    .map((name) => join(FOLDER, name, 'behaviour.ts'))
    .filter((path) => existsSync(path));
  const carried = [join(FOLDER, 'logic-registry.ts'), ...behaviours].flatMap((path) => [
    ...runs(path),
  ]);
  expect(carried).toContain(join(FOLDER, 'single', 'logic.ts'));
  expect(carried).toContain(join(FOLDER, 'progressive', 'behaviour.ts'));
  const left = /(^zod|\.astro|[/-](schema|type|view|words|example|fields?|type-registry)\.ts)$/;
  expect(carried.filter((path) => left.test(path))).toEqual([]);
});

it.each(Object.entries(ITEM_TYPES))(
  '%s: its words have the same values in each language',
  (_name, type) => {
    const placeholders = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([key, text]) => [key, text.match(/\{\w+\}/g)?.sort()]);
    for (const language of LANGUAGES) {
      expect(placeholders(type.words[language])).toEqual(placeholders(type.words.fr));
    }
  },
);

it('examples have numbers of their own', () => {
  const numbers = Object.values(ITEM_TYPES).map(({ example }) => example.item['number']);
  expect(new Set(numbers).size).toBe(numbers.length);
});
