/** Words of `<sanad-offline>`: what its status says. */
export interface OfflineMessages {
  readonly wait: string;
  readonly done: string;
  readonly gone: string;
  readonly failed: string;
  /** The browser cannot keep pages. */
  readonly none: string;
}
