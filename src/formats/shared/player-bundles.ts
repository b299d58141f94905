/** A built player: one script and one style sheet. */
export interface PlayerBundle {
  /** Name of the script in `dist/shelf/`, and of its source in `src/runtime/entries/`. */
  readonly script: string;
  /** Name of the style sheet in `dist/shelf/`. */
  readonly sheet: string;
  /** Libraries in the script whose licence must accompany every copy. */
  readonly licences: readonly { readonly name: string; readonly npm: string }[];
}

/** The player of packages without connection: for SCORM, and for use without a platform. */
export const PLAYER: PlayerBundle = { script: 'player', sheet: 'player', licences: [] };
