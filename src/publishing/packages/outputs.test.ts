import { describe, expect, it } from 'vitest';
import { outputsOf } from './outputs.ts';
import type { PackageRequest } from './request.ts';

const request: PackageRequest = {
  modules: ['a', 'b'],
  languages: ['fr', 'ar'],
  standard: 'scorm12',
};

describe('the files that answer a request', () => {
  it('are one for all, with a name that does not depend on the order', () => {
    const [first, ...others] = outputsOf(request);
    expect(others).toEqual([]);
    expect(first?.entries.map(({ module, language }) => `${module} ${language}`)).toEqual([
      'a fr',
      'a ar',
      'b fr',
      'b ar',
    ]);
    expect(first?.name).toMatch(/^course-[0-9a-f]{8}-fr-ar-scorm12\.zip$/);
    expect(outputsOf({ ...request, modules: ['b', 'a'] })[0]?.name).toBe(first?.name);
  });

  it('carry the name and title of a path, unless each module has its own', () => {
    const path: PackageRequest = { ...request, path: 'students' };
    expect(outputsOf(path)).toMatchObject([
      { name: 'path-students-fr-ar-scorm12.zip', options: { name: 'path-students' } },
    ]);
    expect(outputsOf(path)[0]?.options.title).not.toBe('');
    expect(outputsOf({ ...path, title: 'X' })[0]?.options.title).toBe('X');
    const separate = outputsOf({ ...path, separate: true });
    expect(separate.map(({ name }) => name)).toEqual([
      'a-fr-scorm12.zip',
      'a-ar-scorm12.zip',
      'b-fr-scorm12.zip',
      'b-ar-scorm12.zip',
    ]);
    expect(separate.map(({ options }) => options.title)).toEqual(Array(4).fill(undefined));
  });
});
