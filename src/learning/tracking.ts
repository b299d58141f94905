import type { ItemResponse } from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import type { ModuleState } from './module-state.ts';
import type { Progress } from './progress.ts';

/** An answer the learner has just checked. */
export interface AnswerEvent {
  readonly item: ScoringSpec;
  /** What the learner put into the controls. */
  readonly fields: ItemResponse;
  /** Score of the answer, 0 to 1. */
  readonly score: number;
  /** Time spent on the item, in milliseconds; undefined when nobody measured it. */
  readonly latency: number | undefined;
}

/** What a place that keeps progress gave back when it was opened. */
export interface Opened {
  /** Saved state, in the form of state-codec; empty when there is none. */
  readonly saved: string;
  /** False when the LMS opened the module for review or browsing: nothing may be written. */
  readonly writable: boolean;
}

/**
 * Whether the last write was kept: where it belongs, or for now in this browser, to be sent later;
 * nowhere; or nothing may be written.
 */
export type SaveStatus = 'saved' | 'local' | 'failed' | 'read-only';

/**
 * Where progress is kept: this browser, or an LMS. The learner's side says what happened; an
 * adapter knows the words and limits of its standard.
 */
export interface TrackingPort {
  /** What keeps the progress, so that the learner can be told. */
  readonly kind: 'browser' | 'scorm12' | 'scorm2004' | 'cmi5';
  /** Opens the record and reads what was saved. Called once, first. */
  open(): Opened;
  /**
   * What is kept at this moment, in the form of state-codec, where another tab may have written
   * since; undefined, or no such member, where nobody else writes.
   */
  latest?(): string | undefined;
  /** Records an answer for the standards that list interactions. */
  answered(event: AnswerEvent): void;
  /** Keeps the whole state, its compact form and what it amounts to. */
  save(state: ModuleState, text: string, progress: Progress): void;
  /** Writes what is pending now; the page may be about to disappear. */
  flush(): SaveStatus;
  /** Ends the session, at most once. */
  close(): void;
  /** Tells whether the last write was kept, whenever that changes. */
  onStatus(listener: (status: SaveStatus) => void): void;
}
