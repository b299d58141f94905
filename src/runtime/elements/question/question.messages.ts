/** Texts of `<sanad-question>`. Inside a quiz, the missing ones come from the quiz. */
export interface QuestionMessages {
  readonly right: string;
  readonly wrong: string;
  /** With `{percent}`. */
  readonly partial: string;
  /** Shown when nothing is answered yet. */
  readonly choose: string;
  /** Shown when a part of the answer is missing. */
  readonly complete: string;
  readonly again: string;
  /** Shown instead of a score, for an item that is not scored. */
  readonly done?: string | undefined;
  /** Label of the button that opens the next step. */
  readonly next?: string | undefined;
}
