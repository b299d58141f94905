import { PREVIEW_CACHE } from '../../storage/keys.ts';

/** Channel that reports the requests of the package; named like the cache with its files. */
export const PREVIEW_CHANNEL = PREVIEW_CACHE;
/** Event with which the package builder opens a package in the preview; `detail` is a `File`. */
export const TRY_EVENT = 'sanad:try';

/** A request of the package that the worker refused: to another address, or for a missing file. */
export interface Asked {
  readonly kind: 'outside' | 'missing';
  /** Address without its query; for a missing file, its path in the package. */
  readonly address: string;
}

/** Folder of the package's files, relative to the scope of the worker. */
export const FOLDER = 'package/';

/** Normalises an address: no query, and the same percent-encoding for `@` and `%40`. */
export function spelled(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.split('/').map(respelled).join('/');
}

function respelled(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    // A `%` that encodes nothing: browsers send it as it is.
    return part;
  }
}
