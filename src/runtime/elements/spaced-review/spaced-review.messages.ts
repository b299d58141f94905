/** Words of `<sanad-spaced-review>`. */
export interface SpacedReviewMessages {
  /** With `{count}`: number of due questions. */
  readonly count: string;
  readonly none: string;
  /** Shown after `none` if no question was ever answered. */
  readonly start: string;
  /** The log of answers cannot be read. */
  readonly unread: string;
  readonly done: string;
  readonly failed: string;
  /** With `{title}`: the module of the question. */
  readonly module: string;
}
