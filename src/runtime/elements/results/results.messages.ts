/** Words of `<sanad-results>`. */
export interface ResultsMessages {
  /** With `{path}`, `{before}` and `{after}`: the scores of the two exams, in per cent. */
  readonly gain: string;
}
