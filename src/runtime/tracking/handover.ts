/**
 * A session of an LMS, as one document of a package leaves it to the next: most LMSs open one
 * session in each of their pages, while a package may show several documents there (a menu of
 * languages, a frame that is loaded again).
 */
export interface SharedSession {
  readonly learner: string;
  /** Id of the attempt (see attempt-tag); empty where this browser holds no whole copy of it. */
  readonly attempt: string;
  /** Length of the session so far, in milliseconds. */
  readonly spent: number;
}

/** The session that the documents of a package share in one page of the LMS. */
export interface Handover {
  /** What an earlier document has left; undefined where there was none. */
  read(): SharedSession | undefined;
  /** Leaves it to the next document. */
  write(next: Partial<SharedSession>): void;
}

/**
 * Keeps the shared session on the API object: it lives exactly as long as the page of the LMS.
 * @param find gives the API object; undefined as long as there is none
 */
export function handoverOn(find: () => object | undefined): Handover {
  const read = () => (find() as { sanad?: SharedSession } | undefined)?.sanad;
  return {
    read,
    write(next) {
      try {
        Object.assign(find() ?? {}, { sanad: { ...read(), ...next } });
      } catch {
        // A frozen object: the next document opens the session as if it were the first.
      }
    },
  };
}
