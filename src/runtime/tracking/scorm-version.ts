import type { ModuleState } from '../../learning/module-state.ts';
import type { ModuleOutline, Progress } from '../../learning/progress.ts';
import type { AnswerEvent } from '../../learning/tracking.ts';

/** An element of the LMS's data model and the text it is set to. */
export type Write = readonly [element: string, value: string];

/** An objective: its index in the LMS's list and its best score, 0 to 100. */
export interface ObjectiveRow {
  readonly index: number;
  readonly id: string;
  readonly raw: number;
  readonly passed: boolean;
}

/** One version of SCORM: its calls, its elements, and the order in which they are written. */
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
  /**
   * Most bytes of all interactions, encoded as in a form, where LMSs send all of their data at each
   * commit; left out where they send only what has changed.
   */
  readonly mostBytes?: number;
  /**
   * Whether a session is open although `initialize` was refused.
   * @param get reads an element; empty where there is none
   * @param code code of the last error; empty where there is no LMS
   */
  isOpenAlready(get: (element: string) => string, code: () => string): boolean;
  /** Element with the mode in which the LMS opened the module: normal, review or browse. */
  readonly mode: string;
  /** Element with the learner's id. */
  readonly learner: string;
  /** Element with the learner's position. */
  readonly location: string;
  /**
   * Elements written on opening.
   * @param get reads an element; empty where there is none
   */
  begin(get: (element: string) => string): readonly Write[];
  /** Score, where there is one, then status of a state: LMSs expect this order. */
  scoreAndStatus(state: ModuleState, progress: Progress): readonly Write[];
  /** Elements of an objective with a first or a better score. */
  objective(row: ObjectiveRow): readonly Write[];
  /** Elements of a checked answer, as the interaction of the given index. */
  interaction(event: AnswerEvent, index: number, moment: Date): readonly Write[];
  /**
   * Element with the length of the session.
   * @param milliseconds length so far
   */
  sessionTime(milliseconds: number): Write;
  /**
   * Changed values of the written elements, for an LMS that sends only values that have changed.
   * Once it has sent these, it also sends the true ones again.
   */
  forceChangedValues(written: ReadonlyMap<string, string>): readonly Write[];
}

/**
 * Rows of a score on 0 to 100, in the order that LMSs expect.
 * @param row element of the score: `cmi.core.score`, `cmi.objectives.0.score`
 * @param raw the score
 */
export function scoreRows(row: string, raw: string): Write[] {
  return [
    [`${row}.raw`, raw],
    [`${row}.min`, '0'],
    [`${row}.max`, '100'],
  ];
}
