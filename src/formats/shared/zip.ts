import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PackageFile } from '../../course/package-file.ts';

// A zip entry needs a date. A constant one gives the same bytes for the same input.
const MODIFIED = new Date(1980, 0, 1);

/**
 * Zips files: sorted by path, with a constant date, so that the same files give the same bytes.
 * @param files in any order
 * @param stored path of a file that comes first and uncompressed; EPUB requires it for `mimetype`
 * @throws {RangeError} when a path is not plain ASCII (LMSs lose such files) or occurs twice
 */
export function zipPackage(files: readonly PackageFile[], stored?: string): Uint8Array {
  const entries: Zippable = {};
  const key = ({ path }: PackageFile) => (path === stored ? '' : path);
  for (const { path, content } of [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (!/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(path)) {
      throw new RangeError(`Path "${path}": only ASCII letters, digits, ".", "_", "-" and "/".`);
    }
    if (path in entries) throw new RangeError(`Path "${path}" occurs twice in the package.`);
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = path === stored ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(entries, { level: 9, mtime: MODIFIED });
}
