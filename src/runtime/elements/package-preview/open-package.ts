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

/** Largest unzipped size of a package, in bytes. */
const MOST_BYTES = 300 * 1024 * 1024;
/** Largest number of files in a package. */
export const MOST_FILES = 5000;

/** Whether a path is absolute, has a drive letter, or leads out of the package. */
const isBad = (path: string) =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).some((part) => part === '..');

/** Removes the segments `.` of a path. */
const withoutDots = (path: string) =>
  path
    .split('/')
    .filter((part) => part !== '.')
    .join('/');

/**
 * Unzips a SCORM package of any author. Declared paths, sizes and encryption are checked before.
 * @returns content of each file by its path; the later of two entries with the same path
 * @throws {PackageError} when the file is no zip, damaged, encrypted or too large, has a path with
 * `\` or out of the package, or has no manifest at its root
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
  // Paths are checked here and not by zip.js, so that the message can name the faulty one.
  const reader = new ZipReader(new Uint8ArrayReader(zip), { filenameValidation: 'tolerant' });
  try {
    return await reader.getEntries();
  } catch {
    throw new PackageError('not-zip');
  }
}

/** Throws on bad paths, and on more files or bytes than a browser can hold. */
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
 * Unzips a file and compares its checksum and size with both of its headers. An LMS that checks
 * them would refuse the package.
 */
async function contentOf(entry: FileEntry, path: string): Promise<Uint8Array> {
  if (entry.encrypted) throw new PackageError('encrypted', path);
  try {
    return await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true });
  } catch {
    throw new PackageError('damaged', path);
  }
}
