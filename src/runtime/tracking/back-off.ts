const FIRST_WAIT_MS = 2_000;
/** The longest time between two attempts, in milliseconds. */
export const LONGEST_WAIT_MS = 60_000;

/** The time before the next attempt to reach an LMS that failed: 2, 4, 8… 60 seconds. */
export class BackOff {
  /** Milliseconds before the next attempt. */
  wait = FIRST_WAIT_MS;

  /** Doubles the time, up to {@link LONGEST_WAIT_MS}. */
  lengthen(): void {
    this.wait = Math.min(LONGEST_WAIT_MS, 2 * this.wait);
  }

  /** Starts from 2 seconds again, after an attempt that succeeded. */
  reset(): void {
    this.wait = FIRST_WAIT_MS;
  }
}
