/** Words of the player's bar, `.player-bar`. */
export interface PlayerMessages {
  /** Kept by the LMS. */
  readonly lms: string;
  /** Kept in this browser, in a package that no LMS opened. */
  readonly browser: string;
  /** Nothing is kept, and answers were given. */
  readonly failed: string;
  /** The LMS is being looked for. */
  readonly waiting: string;
  /** Kept in this browser for now, to be sent to the LMS later. */
  readonly kept: string;
  /** The LMS keeps nothing. */
  readonly unsaved: string;
  /** There should be an LMS, and none was found. */
  readonly missing: string;
  readonly aside: string;
  /** Nothing is kept, and no answer was given yet. */
  readonly none: string;
  readonly readOnly: string;
  readonly unreadable: string;
  readonly finished: string;
  /** First line of the log for a help desk. */
  readonly logHead: string;
}
