/** Why a file cannot be opened as a package. */
export type PackageFault =
  | 'not-zip'
  /** A program with a zip at its end. */
  | 'self-extracting'
  | 'damaged'
  /** A file is larger or smaller than its headers say. Its inflation was stopped. */
  | 'wrong-size'
  | 'encrypted'
  | 'cmi5'
  | 'no-manifest'
  | 'manifest-in-folder'
  | 'bad-path'
  | 'backslash'
  /** Two entries have the same name. */
  | 'twice'
  | 'too-large'
  | 'broken-manifest'
  | 'manifest-encoding'
  | 'no-sco'
  /** The start page is on another site. */
  | 'start-outside'
  | 'start-missing'
  /** It is there under a name with other capitals. */
  | 'start-case'
  | 'start-no-page';

/** Thrown for a file that is no valid package, with the reason and the faulty path, if any. */
export class PackageError extends Error {
  readonly fault: PackageFault;
  readonly path: string;

  constructor(fault: PackageFault, path = '') {
    super(`${fault} ${path}`.trim());
    this.fault = fault;
    this.path = path;
  }
}
