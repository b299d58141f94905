/** Words of `<sanad-quick-exit>`. */
export interface QuickExitMessages {
  /** Title of the neutral page. */
  readonly title: string;
}
