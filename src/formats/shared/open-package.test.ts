import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, MOST_FILES, openPackage, PackageError } from './open-package.ts';
import { crc32 } from './zip-sums.ts';

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
