/** Words of `<sanad-spaced-review>`. */
export interface SpacedReviewMessages {
  /** With `{count}`: the questions that are due. */
  readonly count: string;
  readonly none: string;
  /** Said after `none` to a learner who never answered a question. */
  readonly start: string;
  readonly done: string;
  readonly failed: string;
  /** With `{title}`: the module that a question is of. */
  readonly module: string;
}
