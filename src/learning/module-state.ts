/** Where the learner is: a lesson, by its number, or the module quiz. */
export type Position = number | 'quiz';

/** What a learner has done in one module. Immutable: each function returns a new state. */
export interface ModuleState {
  /** Where the learner stopped; undefined before the first lesson. */
  readonly position: Position | undefined;
  /** Numbers of the lessons read to their end. */
  readonly seen: ReadonlySet<number>;
  /** Last checked answer of each item, packed (see assessment/answer), by item number. */
  readonly answers: ReadonlyMap<number, string>;
  /** Number of quiz attempts taken to their end. */
  readonly attempts: number;
  /** Best raw score (0 to 100) of those attempts; undefined while there is none. */
  readonly best: number | undefined;
  /** Whether one of those attempts was passed. */
  readonly passed: boolean;
}

/** A learner who has not begun. */
export const EMPTY_STATE: ModuleState = {
  position: undefined,
  seen: new Set(),
  answers: new Map(),
  attempts: 0,
  best: undefined,
  passed: false,
};

/** Records where the learner is. */
export function moveTo(state: ModuleState, position: Position): ModuleState {
  return { ...state, position };
}

/** Records that a lesson was read to its end. */
export function markSeen(state: ModuleState, lesson: number): ModuleState {
  return state.seen.has(lesson) ? state : { ...state, seen: new Set([...state.seen, lesson]) };
}

/** Records a checked answer, in its packed form. */
export function recordAnswer(state: ModuleState, item: number, answer: string): ModuleState {
  return { ...state, answers: new Map(state.answers).set(item, answer) };
}

/** Closes a quiz attempt with its raw score (0 to 100): the best score and any pass are kept. */
export function closeAttempt(state: ModuleState, raw: number, passed: boolean): ModuleState {
  return {
    ...state,
    attempts: state.attempts + 1,
    best: Math.max(state.best ?? 0, raw),
    passed: state.passed || passed,
  };
}

/** Forgets the answers to the given items, for a new attempt; best score and pass are kept. */
export function clearAnswers(state: ModuleState, items: Iterable<number>): ModuleState {
  const answers = new Map(state.answers);
  for (const item of items) answers.delete(item);
  return { ...state, answers };
}
