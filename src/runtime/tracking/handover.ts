import { sessionKey } from '../storage/keys.ts';
import type { TextStore } from '../storage/text-store.ts';

/**
 * A session of an LMS, as one document of a package leaves it to the next: most LMSs open one
 * session in each of their pages, while a package may show several documents there (a menu of
 * languages, a frame that is loaded again).
 */
export interface SharedSession {
  /** When the page of the LMS was loaded: another page of it has another session. */
  readonly page: number;
  readonly learner: string;
  /** Id of the attempt (see attempt-tag). */
  readonly attempt: string;
  /** When the session began, in milliseconds of the epoch. */
  readonly startedAt: number;
  /** Whether a document has ended the session. */
  readonly isOver: boolean;
}

/** The session that the documents of a package share in one page of the LMS. */
export interface Handover {
  /** What an earlier document has left; undefined where there was none. */
  read(): SharedSession | undefined;
  /** Leaves it to the next document. */
  write(next: Partial<SharedSession>): void;
}

/**
 * Keeps the shared session in the tab's storage.
 * @param store the tab's storage; undefined where the browser refuses any: nothing is shared then
 * @param path folder of the package's documents
 * @param page when the page of the LMS was loaded
 */
export function handoverIn(store: TextStore | undefined, path: string, page: number): Handover {
  const read = () => {
    try {
      const shared = JSON.parse(store?.getItem(sessionKey(path)) ?? 'null') as SharedSession | null;
      return shared?.page === page ? shared : undefined;
    } catch {
      // Blocked storage, or a text that is not ours.
      return undefined;
    }
  };
  return {
    read,
    write(next) {
      try {
        store?.setItem(sessionKey(path), JSON.stringify({ ...read(), ...next, page }));
      } catch {
        // Full or blocked: the next document opens the session as if it were the first.
      }
    },
  };
}
