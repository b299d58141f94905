import type { ItemResponse } from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import type { ModuleState } from './module-state.ts';
import type { Progress } from './progress.ts';

/** An answer the learner has just checked. */
export interface AnswerEvent {
  readonly item: ScoringSpec;
  /** The learner's response, value by slot. */
  readonly fields: ItemResponse;
  /** Score of the answer, 0 to 1. */
  readonly score: number;
  /** Time spent on the item, in milliseconds; undefined when it was not measured. */
  readonly latency: number | undefined;
}

/** The saved record, as it was when the port was opened. */
export interface Opened {
  /** Saved state, in the form of state-codec; empty when there is none. */
  readonly saved: string;
  /** False when the LMS opened the module for review or browsing: nothing may be written. */
  readonly writable: boolean;
}

/**
 * What became of the last write. `pending`: the LMS has not answered for it yet. `saved`: the record
 * has it. `unproved`: the LMS takes and gives it back, and does not say that it is stored. `local`:
 * this browser has it and will send it to the LMS later. `failed`: it is stored nowhere. `over` and
 * `lost`: likewise, and the LMS takes nothing more until its page is loaded again. `read-only`:
 * nothing may be written.
 */
export type SaveStatus =
  'pending' | 'saved' | 'unproved' | 'local' | 'failed' | 'over' | 'lost' | 'read-only';

/** Answers that an earlier launch could not send, perhaps of another attempt. */
export interface UnsentAnswers {
  /** Adds them to this attempt. */
  take(): void;
  /** Erases them. */
  drop(): void;
}

/**
 * The record of a learner's progress: in this browser, or in an LMS. The session reports what the
 * learner did; an adapter knows the elements and limits of its standard.
 */
export interface TrackingPort {
  /** What keeps the record; the learner's status line depends on it. */
  readonly kind: 'browser' | 'scorm12' | 'scorm2004' | 'cmi5';
  /** Opens the record and reads what was saved. Called once, first. */
  open(): Opened;
  /**
   * The record as it is now, in the form of state-codec, where it may differ from what this port
   * wrote: another tab has written, or the LMS opened late. Otherwise undefined, or no such member.
   */
  latest?(): string | undefined;
  /** Answers of an earlier launch, which the learner may add to an attempt that has none yet. */
  unsent?(): UnsentAnswers | undefined;
  /** Reports a checked answer, for the standards that list interactions. */
  answered(event: AnswerEvent): void;
  /**
   * Saves the state.
   * @param state the whole state
   * @param text its compact form (state-codec)
   * @param progress the progress computed from it
   */
  save(state: ModuleState, text: string, progress: Progress): void;
  /** Writes at once what is pending, since the page may be about to disappear. */
  flush(): SaveStatus;
  /** Ends the session, at most once. */
  close(): void;
  /** Calls the listener at each change of status. */
  onStatus(listener: (status: SaveStatus) => void): void;
}
