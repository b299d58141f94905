/** Words of the link to today's review. */
export interface DueMessages {
  /** With `{count}`: the questions that are due. */
  readonly label: string;
}
