/** Words of the player's bar, `.player-bar`. */
export interface PlayerMessages {
  /** The LMS has stored the progress. */
  readonly lms: string;
  /** This browser has stored the progress of a package opened without an LMS. */
  readonly browser: string;
  /** Answers were given, and nothing is stored. */
  readonly failed: string;
  /** The player is looking for the LMS. */
  readonly waiting: string;
  /** This browser holds the progress until the LMS accepts it. */
  readonly kept: string;
  /** The LMS stores nothing. */
  readonly unsaved: string;
  /** No LMS was found in a package that needs one. */
  readonly missing: string;
  readonly aside: string;
  /** No answer was given yet, and nothing is stored. */
  readonly none: string;
  readonly readOnly: string;
  readonly unreadable: string;
  readonly finished: string;
  /** First line of the log for a help desk. */
  readonly logHead: string;
}
