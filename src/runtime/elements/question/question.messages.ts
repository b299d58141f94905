/** The words of `<sanad-question>`; a question of a quiz takes those it has not from the quiz. */
export interface QuestionMessages {
  readonly right: string;
  readonly wrong: string;
  /** With `{percent}`. */
  readonly partial: string;
  /** Nothing is answered yet. */
  readonly choose: string;
  /** Something is missing in the answer. */
  readonly complete: string;
  readonly again: string;
  /** Said instead of a score, where nothing is scored. */
  readonly done?: string | undefined;
  /** Opens the next step, where an answer is given step by step. */
  readonly next?: string | undefined;
}
