import type { ModuleState } from '../../learning/module-state.ts';
import type { ModuleOutline, Progress } from '../../learning/progress.ts';
import type { AnswerEvent } from '../../learning/tracking.ts';

/** An element of the LMS's data model and the text it is set to. */
export type Write = readonly [element: string, value: string];

/** Where an objective stands: its place in the LMS's list and its best score, 0 to 100. */
export interface ObjectiveRow {
  readonly index: number;
  readonly id: string;
  readonly raw: number;
  readonly passed: boolean;
}

/** The words of one version of SCORM: what is called, what is written, in which order. */
export interface ScormVersion {
  readonly kind: 'scorm12' | 'scorm2004';
  /** The module's lessons and items. */
  readonly outline: ModuleOutline;
  initialize(): unknown;
  terminate(): unknown;
  commit(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  lastError(): unknown;
  /** Element that says how the LMS opened the module: normal, review or browse. */
  readonly mode: string;
  /** Element that says who the learner is for the LMS. */
  readonly learner: string;
  /** Element that holds where the learner is. */
  readonly location: string;
  /**
   * What is written on opening, before anything can go wrong.
   * @param get reads an element; empty where there is none
   */
  begin(get: (element: string) => string): readonly Write[];
  /** What a state amounts to: the score, when there is one, before the status. */
  standing(state: ModuleState, progress: Progress): readonly Write[];
  /** An objective reached, or bettered. */
  objective(row: ObjectiveRow): readonly Write[];
  /** A checked answer, as the interaction of the given index. */
  interaction(event: AnswerEvent, index: number, moment: Date): readonly Write[];
  /** The length of the session so far, in milliseconds. */
  sessionTime(milliseconds: number): Write;
  /**
   * Other values for what was written, where an LMS sends only what has changed: once it has these,
   * it sends the true ones again.
   */
  otherwise(written: ReadonlyMap<string, string>): readonly Write[];
}
