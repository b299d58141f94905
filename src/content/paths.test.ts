import { describe, expect, it } from 'vitest';
import { entryId, fillPath, pathGlob, pathRegExp } from './paths.ts';

const LESSONS = 'modules/<module>/<language>/<name>.mdx';
const GUIDE = 'content/guide/<language>/<name>.mdx';

describe('a path', () => {
  it('names its parts', () => {
    expect({ ...pathRegExp(LESSONS, 'source').exec('modules/a/fr/b.mdx')?.groups }).toEqual({
      module: 'a',
      language: 'fr',
      name: 'b',
    });
  });

  it.each([
    ['source', ['fr']],
    ['site', ['ar', 'en']],
    ['guide', ['ar', 'en', 'pt', 'xx']],
    ['added', ['fr', 'ar', 'en', 'pt', 'xx']],
  ] as const)('has the folders of languages of %s', (languages, found) => {
    const folders = ['fr', 'ar', 'en', 'pt', 'xx'].filter((language) =>
      pathRegExp(GUIDE, languages).test(`content/guide/${language}/a-page.mdx`),
    );
    expect(folders).toEqual(found);
  });

  it('stays in its folder, and takes a dot for a dot', () => {
    expect(pathRegExp(GUIDE, 'guide').test('content/guide/pt/tools/a.mdx')).toBe(false);
    expect(pathRegExp(GUIDE, 'source').test('content/guide/fr/a-mdx')).toBe(false);
  });

  it('is a glob in a folder', () => {
    expect(pathGlob(LESSONS, 'site')).toEqual({ base: 'modules', glob: '*/{ar,en}/*.mdx' });
    expect(pathGlob('quizzes/tests/<name>.yaml', 'source')).toEqual({
      base: 'quizzes/tests',
      glob: '*.yaml',
    });
  });

  it('is filled in, and gives the id of its entry', () => {
    const names = { module: 'a', language: 'ar', name: 'b' };
    expect(fillPath(LESSONS, names)).toBe('modules/a/ar/b.mdx');
    expect(entryId(LESSONS, names)).toBe('a/ar/b');
    expect(entryId(LESSONS, { module: 'a', name: 'b' })).toBe('a/b');
  });
});
