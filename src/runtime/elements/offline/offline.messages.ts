/** Texts of the status of `<sanad-offline>`. */
export interface OfflineMessages {
  readonly wait: string;
  readonly done: string;
  readonly gone: string;
  readonly failed: string;
  /** The browser has no service workers. */
  readonly none: string;
}
