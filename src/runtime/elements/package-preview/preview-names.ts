/** Cache that holds the files of the package on trial, and channel that tells of requests. */
export const TRIAL = 'sanad-try';
/** Event by which the workshop hands over a package: `detail` is a `File`. */
export const TRY_EVENT = 'sanad:try';

/** What the worker tells of a request: refused since it led outside, or of a file that is not there. */
export interface Asked {
  readonly kind: 'outside' | 'missing';
  /** Address without its parameters; of a missing file, its path in the package. */
  readonly address: string;
}

/** Folder of the package's files, in the scope of the worker. */
export const FOLDER = 'package/';

/** One spelling of an address without its parameters, whether it says `@` or `%40`. */
export function spelled(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.split('/').map(respelled).join('/');
}

function respelled(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    // A lone `%`: browsers leave it as it is.
    return part;
  }
}
