import {
  configure,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { MANIFEST } from '../../../formats/shared/scorm-manifest.ts';
import { InflateStream, MOST_COMPRESSED } from './inflate-stream.ts';
import { PackageError } from './package-error.ts';

configure({
  useWebWorkers: false,
  useCompressionStream: false,
  DecompressionStreamFallback: InflateStream,
  chunkSize: MOST_COMPRESSED,
});

/** Largest unzipped size of a package, in bytes. */
const MOST_BYTES = 300 * 1024 * 1024;
/** Largest number of files in a package. */
export const MOST_FILES = 5000;

/** What a zip has that some platforms stumble over. */
export interface ZipRemark {
  readonly kind:
    /** Names that are UTF-8 and do not say so, as the Mac writes them. */
    | 'unflagged-names'
    /** Files that the Mac or Windows added. They are left out. */
    | 'system-files'
    /** Two names that differ in capitals only: a server on Windows has room for one. */
    | 'case-only';
  readonly path: string;
}

/** A zip that was read. */
export interface OpenedPackage {
  /** Content of each file by its path. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly remarks: readonly ZipRemark[];
}

/** Whether a path is absolute, has a drive letter, or leads out of the package. */
const isBad = (path: string) =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).some((part) => part === '..');

/** Removes the segments `.` of a path. */
const withoutDots = (path: string) =>
  path
    .split('/')
    .filter((part) => part !== '.')
    .join('/');

/** Whether a file is one that the Mac’s or Windows’ own tools add to an archive. */
const isOfSystem = (path: string) =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/**
 * Unzips a SCORM package of any author. Declared paths, sizes and encryption are checked before.
 * @returns the files, without those that an operating system added
 * @throws {PackageError} when the file is no zip, damaged, encrypted or too large, has a path with
 * `\` or out of the package or twice the same, or has no manifest at its root
 */
export async function openPackage(zip: Uint8Array): Promise<OpenedPackage> {
  const entries = await entriesOf(zip);
  requireModest(entries);
  const all = entries.flatMap((entry) =>
    entry.directory ? [] : [{ path: withoutDots(entry.filename), entry }],
  );
  const own = all.filter(({ path }) => !isOfSystem(path));
  requireManifest(own.map(({ path }) => path));
  const remarks = [
    ...remarksOf(own),
    ...all
      .filter(({ path }) => isOfSystem(path))
      .slice(0, 1)
      .map(({ path }): ZipRemark => ({ kind: 'system-files', path })),
  ];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, entry } of own) files.set(path, await contentOf(entry, path));
  return { files, remarks };
}

async function entriesOf(zip: Uint8Array): Promise<Entry[]> {
  // "MZ" begins a program of Windows, 0x7f "ELF" one of Linux.
  const [first, second] = zip;
  if ((first === 0x4d && second === 0x5a) || (first === 0x7f && second === 0x45))
    throw new PackageError('self-extracting');
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

/** Names that platforms read differently; throws on two entries of one name. */
function remarksOf(own: readonly { path: string; entry: FileEntry }[]): ZipRemark[] {
  const remarks = new Map<ZipRemark['kind'], ZipRemark>();
  const names = new Map<string, string>();
  for (const { path, entry } of own) {
    const folded = path.toLowerCase();
    const other = names.get(folded);
    if (other === path) throw new PackageError('twice', path);
    if (other !== undefined) remarks.set('case-only', { kind: 'case-only', path });
    names.set(folded, path);
    // Bit 11 of the flags: the name is UTF-8 (APPNOTE 4.4.4).
    const isAscii = [...path].every((character) => character < '\x80');
    if (!isAscii && !((entry.rawBitFlag ?? 0) & 0x800))
      remarks.set('unflagged-names', { kind: 'unflagged-names', path });
  }
  return [...remarks.values()];
}

/**
 * Unzips a file and compares its checksum and size with both of its headers. An LMS that checks
 * them would refuse the package. A file that goes on beyond its declared size is stopped there.
 */
async function contentOf(entry: FileEntry, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted) throw new PackageError('encrypted', path);
  try {
    return await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true });
  } catch (error) {
    const isSize = error instanceof Error && error.message === ERR_INVALID_UNCOMPRESSED_SIZE;
    throw new PackageError(isSize ? 'wrong-size' : 'damaged', path);
  }
}
