import { unzipSync } from 'fflate';
import { crc32, declaredSums } from './zip-sums.ts';

/** Why a file cannot be tried as a package. */
export type PackageFault =
  | 'not-zip'
  | 'damaged'
  | 'cmi5'
  | 'no-manifest'
  | 'manifest-in-folder'
  | 'bad-path'
  | 'backslash'
  | 'too-large'
  | 'broken-manifest'
  | 'no-sco';

/** A file that is no package, with the reason and, where there is one, the path at fault. */
export class PackageError extends Error {
  readonly fault: PackageFault;
  readonly path: string;

  constructor(fault: PackageFault, path = '') {
    super(`${fault} ${path}`.trim());
    this.fault = fault;
    this.path = path;
  }
}

/** Most bytes of a package, unzipped, that a browser is asked to hold. */
export const MOST_BYTES = 300 * 1024 * 1024;
/** Most files of a package. */
export const MOST_FILES = 5000;

/** The manifest of SCORM, at the root of a package. */
export const MANIFEST = 'imsmanifest.xml';

/** An absolute path, one with a drive, or that leads out of the package. */
const isBad = (path: string) =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).some((part) => part === '..');

/**
 * Unzips a SCORM package, ours or another, after it has looked at what it declares.
 * @returns content of each file, by its path
 * @throws {PackageError} when it is no zip, damaged or too large, has a path that leads out of it or
 * is written with `\`, or no manifest at its root
 */
export function openPackage(zip: Uint8Array): Map<string, Uint8Array> {
  let bytes = 0;
  const paths: string[] = [];
  const files = unzipped(zip, ({ name, originalSize }) => {
    if (isBad(name)) throw new PackageError('bad-path', name);
    if (name.includes('\\')) throw new PackageError('backslash', name);
    bytes += originalSize;
    if (bytes > MOST_BYTES || paths.length >= MOST_FILES) throw new PackageError('too-large');
    paths.push(name);
    return !name.endsWith('/');
  });
  if (!paths.includes(MANIFEST)) {
    const nested = paths.find((path) => path.endsWith(`/${MANIFEST}`));
    if (nested) throw new PackageError('manifest-in-folder', nested);
    throw new PackageError(paths.includes('cmi5.xml') ? 'cmi5' : 'no-manifest');
  }
  requireWhole(zip, paths, files);
  return new Map(Object.entries(files));
}

/** A file that changed on its way: an LMS that looks at checksums would refuse the package. */
function requireWhole(
  zip: Uint8Array,
  paths: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): void {
  const sums = declaredSums(zip);
  // Of two entries with one name, the later one was taken.
  for (const [path, sum] of new Map(paths.map((path, index) => [path, sums[index]]))) {
    const { [path]: content } = files;
    if (content && sum !== undefined && crc32(content) !== sum)
      throw new PackageError('damaged', path);
  }
}

function unzipped(
  zip: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
) {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('not-zip');
  }
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt',
  wasm: 'application/wasm',
  woff: 'font/woff',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

/** Media type of a file of a package, by its name's ending. */
export const mediaTypeOf = (path: string): string =>
  TYPES[/\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
