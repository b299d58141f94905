/** Words of the link to the page last read. */
export interface ResumeMessages {
  /** With `{title}`: that of the page. */
  readonly label: string;
}
