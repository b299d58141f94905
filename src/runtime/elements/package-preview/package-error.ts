/** Why a file cannot be tried as a package. */
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
