/** Words of `<sanad-learners>`. */
export interface LearnersMessages {
  /** With `{name}`: the current learner. */
  readonly now: string;
  readonly refused: string;
  /** With `{name}`: another learner has it. */
  readonly taken: string;
}
