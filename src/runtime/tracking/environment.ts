/** Clock, scheduler and network state of the page, passed to the adapters. */
export interface Environment {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Present date and time, for the time of an interaction. */
  date(): Date;
  /** Runs a task after a time in milliseconds. */
  later(task: () => void, wait: number): void;
  /** False when the device knows that it has no network: then only an LMS on the device saves. */
  online(): boolean;
  /**
   * Whether a request of the LMS's page has failed since the last call: a commit that was answered
   * "true" meanwhile is no proof. Left out where the browser does not tell.
   */
  requestFailed?(): boolean;
}

/** The LMS did not open a session: it will save no progress. */
export class LmsUnavailableError extends Error {}

/** Gives the words of a question and their language, by id of its item; empty where not known. */
export type WordsOf = (item: string) => { readonly text: string; readonly language: string };
