/** Words of `<sanad-learners>`. */
export interface LearnersMessages {
  /** With `{name}`: who learns now. */
  readonly now: string;
  readonly refused: string;
}
