import { PREVIEW_CACHE } from '../../storage/keys.ts';

/** Channel that reports the requests of the package; named like the cache with its files. */
export const PREVIEW_CHANNEL = PREVIEW_CACHE;
/** Event with which the package builder opens a package in the preview; `detail` is a `File`. */
export const TRY_EVENT = 'sanad:try';

/**
 * What a package tried and the trial refused:
 * - `outside`: a request to another address than a file of the package
 * - `missing`: a file that the package does not contain
 * - `leave`: to move its frame, or this page, to another address
 * - `window`: a window of its own; opened inside the trial if the address is a file of the package
 * - `download`: a file for the person's disk
 * - `connection`: a way that the policy of a page cannot close (WebRTC, preconnect)
 * - `fault`: an error of its own program that it did not catch
 */
export const ASKED = [
  'outside',
  'missing',
  'leave',
  'window',
  'download',
  'connection',
  'fault',
] as const;

/** Something that a package tried, for the report. */
export interface Asked {
  readonly kind: (typeof ASKED)[number];
  /** Address without its query; for a missing file, its path in the package. */
  readonly address: string;
}

/** Property of a message with which a document of the package says what it tried. */
export const SAYS = 'sanadAsked';

/** Folder of the package's files, relative to the scope of the worker. */
export const FOLDER = 'package/';
/** Script that is put into each document of the package, relative to the scope of the worker. */
export const WATCH = 'watch.js';

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
