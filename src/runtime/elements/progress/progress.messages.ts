/** Words of `<sanad-progress>`. */
export interface ProgressMessages {
  /** With `{done}` and `{total}`. */
  readonly text: string;
  readonly resume: string;
  /** With `{best}`: the best score, in per cent. */
  readonly best: string;
}
