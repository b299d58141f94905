/** Words of `<sanad-tool-form>`. A page of the guide carries only those that its tool can say. */
export interface ToolFormMessages {
  /** Title of the tool. */
  readonly title: string;
  /** Neutral name of the file, without the day. */
  readonly file: string;
  readonly unkept: string;
  readonly taken: string;
  readonly foreign: string;
  readonly cleared: string;
  /** With `{amounts}`: those that are no numbers. Of a tool that adds up. */
  readonly unread?: string | undefined;
  /** Of a tool that says what is still empty. */
  readonly gaps?: GapMessages | undefined;
}

/** What a tool says of fields that are still empty. */
export interface GapMessages {
  /** Stands in the place of an answer. */
  readonly empty: string;
  /** With `{names}`: the labels of the fields. */
  readonly list: string;
  readonly full: string;
}
