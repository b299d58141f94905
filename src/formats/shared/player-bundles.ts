/** A player as it is built: one script, and one style sheet. */
export interface PlayerBundle {
  /** Name of the script in `dist/shelf/`, and of its source in `src/runtime/entries/`. */
  readonly script: string;
  /** Name of the style sheet in `dist/shelf/`. */
  readonly sheet: string;
  /** Libraries in the script whose licence asks to go with every copy. */
  readonly licences: readonly { readonly name: string; readonly npm: string }[];
}

/** The player of packages that connect to nothing: for SCORM, and without a platform. */
export const PLAYER: PlayerBundle = { script: 'player', sheet: 'player', licences: [] };
