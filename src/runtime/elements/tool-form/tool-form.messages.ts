/** Texts of `<sanad-tool-form>`. A page carries only those that its tool uses. */
export interface ToolFormMessages {
  /** Title of the tool. */
  readonly title: string;
  /** Neutral name of the file, without the day. */
  readonly file: string;
  readonly unkept: string;
  readonly taken: string;
  readonly foreign: string;
  readonly cleared: string;
  /** With `{amounts}`: those that are no numbers. Only for a tool with sums. */
  readonly unread?: string | undefined;
  /** Only for a tool that lists its empty fields. */
  readonly gaps?: GapMessages | undefined;
}

/** Texts about empty fields. */
export interface GapMessages {
  /** Text in place of an answer. */
  readonly empty: string;
  /** With `{names}`: the labels of the fields. */
  readonly list: string;
  readonly full: string;
}
