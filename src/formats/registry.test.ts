import { describe, expect, it } from 'vitest';
import type { Course } from '../course/course.ts';
import { french, module, arabic } from '../course/sample-parts.test-data.ts';
import { LANGUAGES } from '../fields/common.ts';
import { FORMATS, formatOf, packageName, PLAYER_BUNDLES } from './registry.ts';
import type { PackageContent } from './shared/format.ts';

const course: Course = {
  name: 'module',
  title: [{ language: 'fr', text: 'Écouter' }],
  summary: [{ language: 'fr', text: 'Résumé' }],
  languages: ['fr', 'ar'],
  units: [
    {
      id: 'module',
      href: 'module/index.html',
      files: ['module/fr.html', 'module/ar.html', 'module/index.html'],
      modules: [french.module, arabic.module],
      passMark: 80,
    },
  ],
  shared: ['player.css', 'player.js', 'passport.txt'],
  completion: 'read',
  version: '1.0.0',
  hash: 'f'.repeat(64),
  size: 1,
  minutes: 20,
};
const player = [
  { path: 'player.css', content: 'a{}' },
  { path: 'player.js', content: '' },
];
const content: PackageContent = {
  documents: [{ module, html: '<body><main>x</main></body>' }],
  files: [{ path: 'module/fr.html', content: '' }, ...player],
  passport: 'passport',
  player,
  schemas: [{ path: 'sample.xsd', content: '' }],
  baseUrl: 'https://site.example/',
};

describe.each(FORMATS)('format $id', (format) => {
  it('has an id of its own that file names can hold, and a label in each language', () => {
    expect(format.id).toMatch(/^[a-z0-9-]+$/);
    expect(FORMATS.filter(({ id }) => id === format.id)).toHaveLength(1);
    expect(formatOf(format.id)).toBe(format);
    for (const language of LANGUAGES) expect(format.label[language]).not.toBe('');
    const labels = FORMATS.map(({ label }) => label.fr);
    expect(new Set(labels).size).toBe(labels.length);
    expect(packageName('a', ['fr', 'ar'], format.id)).toBe(
      `a-fr-ar-${format.id}.${format.extension}`,
    );
  });

  it('makes one file, or a zip whose paths are all different', () => {
    const paths = format.files(course, content).map(({ path }) => path);
    expect(paths.length > 1).toBe(format.extension === 'zip');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has its schemas inside when there are some', () => {
    const paths = format.files(course, content).map(({ path }) => path);
    expect(paths.includes('sample.xsd')).toBe(format.schemas !== undefined);
  });

  it('refers to the base URL only when it asks for one', () => {
    const texts = format.files(course, content).map((file) => String(file.content));
    const isNamed = texts.some((text) => text.includes('https://site.example/module/'));
    expect(isNamed).toBe(format.hostedFormat !== undefined);
    if (format.hostedFormat) expect(formatOf(format.hostedFormat).hostedFormat).toBeUndefined();
  });

  it('is shown by a player that is built', () => {
    expect(PLAYER_BUNDLES).toContain(format.player);
  });
});

it('a format that is not registered is refused', () => {
  expect(() => formatOf('scorm')).toThrow('"scorm"');
});
