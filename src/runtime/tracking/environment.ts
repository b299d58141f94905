/** What the adapters take from the world around them. */
export interface Environment {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The moment, for the time of an interaction. */
  date(): Date;
  /** Runs a task later, in milliseconds. */
  later(task: () => void, wait: number): void;
  /** False when the device knows that it has no network: then no LMS can keep anything. */
  online(): boolean;
}

/** The LMS did not open a session: progress must be kept elsewhere. */
export class LmsUnavailableError extends Error {}
