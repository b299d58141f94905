/** Why a file cannot be opened as a package. */
export type PackageFault =
  | 'not-zip'
  | 'damaged'
  | 'encrypted'
  | 'cmi5'
  | 'no-manifest'
  | 'manifest-in-folder'
  | 'bad-path'
  | 'backslash'
  | 'too-large'
  | 'broken-manifest'
  | 'no-sco';

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
