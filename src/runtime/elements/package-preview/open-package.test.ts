import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { MOST_COMPRESSED } from './inflate-stream.ts';
import { MOST_FILES, openPackage } from './open-package.ts';
import { PackageError } from './package-error.ts';

describe('a zip to try', () => {
  const fault = async (zip: Uint8Array) => {
    try {
      await openPackage(zip);
    } catch (error) {
      if (error instanceof PackageError) return [error.fault, error.path];
      throw error;
    }
    return undefined;
  };
  const zipOf = (...paths: string[]) =>
    zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(path)])));

  it('gives its files', async () => {
    const { files, remarks } = await openPackage(zipOf('imsmanifest.xml', 'a/b.html'));
    expect(remarks).toEqual([]);
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'a/b.html']);
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
  ])('is refused: %s %s', async (kind, path, zip) => {
    expect(await fault(zip)).toEqual([kind, path]);
  });

  it('is refused where a byte of a file changed on the way', async () => {
    const zip = stored('b.html', 'right');
    expect(await fault(zip)).toBeUndefined();
    zip[Buffer.from(zip).indexOf('right')] = 0x4c;
    expect(await fault(zip)).toEqual(['damaged', 'b.html']);
  });

  it('is refused where a header has another checksum than the content', async () => {
    // CRC-32/ISO-HDLC of these digits is the check value in the catalogue of that algorithm.
    const zip = stored('b.txt', '123456789');
    expect(await fault(zip)).toBeUndefined();
    for (const { header, sum } of [
      { header: localHeader(zip, 'b.txt'), sum: 14 },
      { header: directoryHeader(zip, 'b.txt'), sum: 16 },
    ]) {
      const spoilt = zip.slice();
      const view = viewOf(spoilt);
      expect(view.getUint32(header + sum, true)).toBe(0xcbf43926);
      view.setUint32(header + sum, 0xcbf43927, true);
      expect(await fault(spoilt)).toEqual(['damaged', 'b.txt']);
    }
  });

  it('is refused where a zip64 entry has another checksum than the content', async () => {
    const right = await zip64('123456789');
    const { files } = await openPackage(right);
    expect(strFromU8(files.get('b.txt')!)).toBe('123456789');
    const spoilt = right.slice();
    spoilt[Buffer.from(spoilt).indexOf('123456789')] = 0x30;
    expect(await fault(spoilt)).toEqual(['damaged', 'b.txt']);
  });

  it('is refused where a file is larger than its headers say', async () => {
    const zip = zipSync({ 'imsmanifest.xml': strToU8('<a>'), 'b.txt': new Uint8Array(1_000_000) });
    const view = viewOf(zip);
    for (const at of [localHeader(zip, 'b.txt') + 22, directoryHeader(zip, 'b.txt') + 24]) {
      expect(view.getUint32(at, true)).toBe(1_000_000);
      view.setUint32(at, 10, true);
    }
    expect(await fault(zip)).toEqual(['wrong-size', 'b.txt']);
  });

  it('is stopped where a small file inflates without end, long before it is whole', async () => {
    // 40 MB of zeros in 40 KB: three portions, of which the first is beyond the declared size.
    const zip = zipSync({ 'imsmanifest.xml': strToU8('<a>'), 'b.txt': new Uint8Array(40_000_000) });
    expect(zip.length).toBeGreaterThan(2 * MOST_COMPRESSED);
    const view = viewOf(zip);
    for (const at of [localHeader(zip, 'b.txt') + 22, directoryHeader(zip, 'b.txt') + 24])
      view.setUint32(at, 1000, true);
    const inflated: number[] = [];
    const push = vi.spyOn(Inflate.prototype, 'push').mockImplementation(function (
      this: Inflate,
      chunk: Uint8Array,
      isFinal?: boolean,
    ) {
      inflated.push(chunk.length);
      return Reflect.apply(original, this, [chunk, isFinal]) as void;
    });
    expect(await fault(zip)).toEqual(['wrong-size', 'b.txt']);
    push.mockRestore();
    const bytes = inflated.reduce((sum, length) => sum + length, 0);
    expect(Math.max(...inflated)).toBeLessThanOrEqual(MOST_COMPRESSED);
    expect(bytes).toBeLessThan(zip.length);
  });

  it('is refused where a program unpacks it, or a name is there twice', async () => {
    const program = new Uint8Array([...strToU8('MZ'), ...zipOf('imsmanifest.xml')]);
    expect(await fault(program)).toEqual(['self-extracting', '']);
    const double = zipOf('imsmanifest.xml', 'a.html', 'b.html');
    for (const at of [localHeader(double, 'b.html') + 30, directoryHeader(double, 'b.html') + 46])
      double[at] = 'a'.charCodeAt(0);
    expect(await fault(double)).toEqual(['twice', 'a.html']);
  });

  it('is read as the Mac writes it, with a remark', async () => {
    const zip = zipOf(
      'imsmanifest.xml',
      'leçon-été.html',
      '__MACOSX/._imsmanifest.xml',
      '.DS_Store',
    );
    // Bit 11 of the flags (APPNOTE 4.4.4): names are UTF-8. The Mac's own tool leaves it out.
    const view = viewOf(zip);
    for (const at of [localHeader(zip, 'leçon') + 6, directoryHeader(zip, 'leçon') + 8])
      view.setUint16(at, view.getUint16(at, true) & ~0x800, true);
    const { files, remarks } = await openPackage(zip);
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'leçon-été.html']);
    expect(remarks).toEqual([
      { kind: 'unflagged-names', path: 'leçon-été.html' },
      { kind: 'system-files', path: '__MACOSX/._imsmanifest.xml' },
    ]);
  });

  it('may have names that differ in capitals only, with a remark', async () => {
    const { files, remarks } = await openPackage(zipOf('imsmanifest.xml', 'a.png', 'A.png'));
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'a.png', 'A.png']);
    expect(remarks).toEqual([{ kind: 'case-only', path: 'A.png' }]);
  });

  it('has files whose names begin with "./"', async () => {
    const { files } = await openPackage(zipOf('./imsmanifest.xml', './a/./b.html'));
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'a/b.html']);
    expect(await fault(zipOf('./imsmanifest.xml', './../x'))).toEqual(['bad-path', './../x']);
  });

  it('is refused when a file is encrypted', async () => {
    const zip = stored('b.html', 'secret');
    const view = viewOf(zip);
    // Bit 0 of the general purpose flags (APPNOTE 4.4.4), in both headers.
    for (const at of [localHeader(zip, 'b.html') + 6, directoryHeader(zip, 'b.html') + 8])
      view.setUint16(at, view.getUint16(at, true) | 1, true);
    expect(await fault(zip)).toEqual(['encrypted', 'b.html']);
  });

  it('is refused for the size that it declares, before it is unzipped', async () => {
    const zip = zipOf('imsmanifest.xml');
    // The size of the only entry, in the central directory (APPNOTE 4.3.12: offset 24).
    const view = viewOf(zip);
    const at = zip.length - 22 - 46 - 'imsmanifest.xml'.length;
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    view.setUint32(at + 24, 0x7fffffff, true);
    expect(await fault(zip)).toEqual(['too-large', '']);
  });
});

const original = Inflate.prototype.push;

const viewOf = (zip: Uint8Array) => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);

/** A package with one more file, which is not compressed. */
const stored = (path: string, text: string) =>
  zipSync({ 'imsmanifest.xml': strToU8('<a>'), [path]: [strToU8(text), { level: 0 }] });

/** Where the local header of a file begins: 30 bytes before the name (APPNOTE 4.3.7). */
const localHeader = (zip: Uint8Array, name: string) => Buffer.from(zip).indexOf(name) - 30;

/** Where its header in the central directory begins: 46 bytes before the name (APPNOTE 4.3.12). */
const directoryHeader = (zip: Uint8Array, name: string) => Buffer.from(zip).lastIndexOf(name) - 46;

/** A package whose entries have their sizes in the zip64 extra field (APPNOTE 4.5.3). */
async function zip64(text: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    zip64: true,
    level: 0,
    useWebWorkers: false,
  });
  await writer.add('imsmanifest.xml', new Uint8ArrayReader(strToU8('<a>')));
  await writer.add('b.txt', new Uint8ArrayReader(strToU8(text)));
  return writer.close();
}
