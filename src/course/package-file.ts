/** A file of a package. */
export interface PackageFile {
  /** ASCII path inside the package, with `/`. */
  readonly path: string;
  readonly content: Uint8Array | string;
}
