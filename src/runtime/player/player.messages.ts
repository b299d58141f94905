/** Words of the player's bar, `.player-bar`. */
export interface PlayerMessages {
  /** The LMS has not answered for the last change yet. */
  readonly pending: string;
  /** The LMS takes and gives back the progress, and does not say that it is stored. */
  readonly unproved: string;
  /** The LMS has ended the session: this browser holds the progress. */
  readonly over: string;
  /** The LMS has ended the session, and nothing holds the progress. */
  readonly lost: string;
  /** The LMS has stored the progress. */
  readonly lms: string;
  /** This browser has stored the progress of a package opened without an LMS. */
  readonly browser: string;
  /** Answers were given, and nothing is stored. */
  readonly failed: string;
  /** The player is looking for the LMS. */
  readonly waiting: string;
  /** This browser holds the progress until the LMS accepts it. */
  readonly local: string;
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
