/** Cache that holds the files of the package on trial, and channel that tells of requests. */
export const TRIAL = 'sanad-try';
/** Event by which the workshop hands over a package: `detail` is a `File`. */
export const TRY_EVENT = 'sanad:try';
