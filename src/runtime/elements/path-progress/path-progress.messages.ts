/** Words of `<sanad-path>`. */
export interface PathProgressMessages {
  /** With `{done}` and `{total}`. */
  readonly text: string;
}
