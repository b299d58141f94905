import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  mediaTypeOf,
  MOST_FILES,
  openPackage,
  PackageError,
} from '../../formats/shared/open-package.ts';
import { crc32 } from '../../formats/shared/zip-sums.ts';
import { outputsOf } from './outputs.ts';
import { commandOf, modulesOnPath, type PackageRequest } from './request.ts';

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

  it('are told as a command, quoted for the shell', () => {
    expect(commandOf({ ...request, passMark: 70, title: "L'été", completion: 'read' })).toBe(
      "npx sanad export a b --lang fr,ar --standard scorm12 --title 'L'\\''été' --pass-mark 70 --completion read",
    );
    expect(commandOf({ ...request, path: 'trainers', separate: true })).toBe(
      'npx sanad export --path trainers --lang fr,ar --standard scorm12 --separate',
    );
  });

  it('of a path are in the order of the course', () => {
    const modules = [
      { id: 'late', order: 3, audiences: ['students'] },
      { id: 'other', order: 2, audiences: ['trainers'] },
      { id: 'early', order: 1, audiences: ['students', 'trainers'] },
    ] as const;
    expect(modulesOnPath(modules, 'students')).toEqual(['early', 'late']);
  });
});

describe('a zip to try', () => {
  const fault = (zip: Uint8Array) => {
    try {
      openPackage(zip);
    } catch (error) {
      if (error instanceof PackageError) return [error.fault, error.path];
      throw error;
    }
    return undefined;
  };
  const zipOf = (...paths: string[]) =>
    zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(path)])));

  it('gives its files', () => {
    const files = openPackage(zipOf('imsmanifest.xml', 'a/b.html'));
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'a/b.html']);
    expect(mediaTypeOf('a/b.HTML')).toBe('text/html; charset=utf-8');
    expect(mediaTypeOf('a.b/c')).toBe('application/octet-stream');
  });

  it.each([
    ['not-zip', '', strToU8('<html>')],
    ['not-zip', '', new Uint8Array()],
    ['no-manifest', '', zipOf('index.html')],
    ['cmi5', '', zipOf('cmi5.xml')],
    ['manifest-in-folder', 'course/imsmanifest.xml', zipOf('course/imsmanifest.xml')],
    ['bad-path', '../x.html', zipOf('imsmanifest.xml', '../x.html')],
    ['bad-path', 'a/../../x', zipOf('imsmanifest.xml', 'a/../../x')],
    ['bad-path', '/etc/x', zipOf('imsmanifest.xml', '/etc/x')],
    ['bad-path', 'C:/x', zipOf('imsmanifest.xml', 'C:/x')],
    ['bad-path', 'a\\..\\x', zipOf('imsmanifest.xml', 'a\\..\\x')],
    ['backslash', 'a\\x', zipOf('imsmanifest.xml', 'a\\x')],
    [
      'too-large',
      '',
      zipOf('imsmanifest.xml', ...Array.from({ length: MOST_FILES }, (_, n) => `${n}`)),
    ],
  ])('is refused: %s %s', (kind, path, zip) => {
    expect(fault(zip)).toEqual([kind, path]);
  });

  it('is refused where a byte of a file changed on the way', () => {
    const zip = zipSync({
      'imsmanifest.xml': strToU8('<a>'),
      'b.html': [strToU8('right'), { level: 0 }],
    });
    expect(fault(zip)).toBeUndefined();
    zip[Buffer.from(zip).indexOf('right')] = 0x4c;
    expect(fault(zip)).toEqual(['damaged', 'b.html']);
  });

  it('has the checksums of CRC-32/ISO-HDLC, whose check value is that of its catalogue', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  it('is refused for the size that it declares, before it is unzipped', () => {
    const zip = zipOf('imsmanifest.xml');
    // The size of the only entry, in the central directory (APPNOTE 4.3.12: offset 24).
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const at = zip.length - 22 - 46 - 'imsmanifest.xml'.length;
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    view.setUint32(at + 24, 0x7fffffff, true);
    expect(fault(zip)).toEqual(['too-large', '']);
  });
});
