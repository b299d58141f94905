import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { MANIFEST } from '../../../formats/shared/scorm-manifest.ts';
import { InflateStream } from './inflate-stream.ts';
import { PackageError } from './package-error.ts';

configure({
  useWebWorkers: false,
  useCompressionStream: false,
  DecompressionStreamFallback: InflateStream,
});

/** Most bytes of a package, unzipped, that a browser is asked to hold. */
const MOST_BYTES = 300 * 1024 * 1024;
/** Most files of a package. */
export const MOST_FILES = 5000;

/** An absolute path, one with a drive, or that leads out of the package. */
const isBad = (path: string) =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).some((part) => part === '..');

/** A path without the parts that mean "this folder", as `./`. */
const withoutDots = (path: string) =>
  path
    .split('/')
    .filter((part) => part !== '.')
    .join('/');

/**
 * Unzips a SCORM package, ours or another, after it has looked at what it declares.
 * @returns content of each file, by its path; of two entries with one path, the later one
 * @throws {PackageError} when it is no zip, damaged, encrypted or too large, has a path that leads
 * out of it or is written with `\`, or no manifest at its root
 */
export async function openPackage(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = await entriesOf(zip);
  requireModest(entries);
  const files = new Map(
    entries.flatMap((entry) => (entry.directory ? [] : [[withoutDots(entry.filename), entry]])),
  );
  requireManifest([...files.keys()]);
  const contents = new Map<string, Uint8Array>();
  for (const [path, entry] of files) contents.set(path, await contentOf(entry, path));
  return contents;
}

async function entriesOf(zip: Uint8Array): Promise<Entry[]> {
  // Names are looked at here, so that the message can say which one is at fault.
  const reader = new ZipReader(new Uint8ArrayReader(zip), { filenameValidation: 'tolerant' });
  try {
    return await reader.getEntries();
  } catch {
    throw new PackageError('not-zip');
  }
}

/** Refuses what must not be unzipped: bad paths, and more than a browser can hold. */
function requireModest(entries: readonly Entry[]): void {
  let bytes = 0;
  for (const [index, { filename, uncompressedSize }] of entries.entries()) {
    if (isBad(filename)) throw new PackageError('bad-path', filename);
    if (filename.includes('\\')) throw new PackageError('backslash', filename);
    bytes += uncompressedSize;
    if (bytes > MOST_BYTES || index >= MOST_FILES) throw new PackageError('too-large');
  }
}

function requireManifest(paths: readonly string[]): void {
  if (paths.includes(MANIFEST)) return;
  const nested = paths.find((path) => path.endsWith(`/${MANIFEST}`));
  if (nested) throw new PackageError('manifest-in-folder', nested);
  throw new PackageError(paths.includes('cmi5.xml') ? 'cmi5' : 'no-manifest');
}

/**
 * Unzips a file and compares its checksum and size with those of its two headers: an LMS that looks
 * at them would refuse the package.
 */
async function contentOf(entry: FileEntry, path: string): Promise<Uint8Array> {
  if (entry.encrypted) throw new PackageError('encrypted', path);
  try {
    return await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true });
  } catch {
    throw new PackageError('damaged', path);
  }
}
