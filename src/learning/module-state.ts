/** Where the learner is: a lesson, by its number, or the module quiz. */
export type Position = number | 'quiz';

/** Time of an attempt that has a limit, in whole seconds. */
export interface AttemptClock {
  /** Seconds allowed, extensions included; 0 when the learner chose to have no limit. */
  readonly limit: number;
  /** Seconds spent with the questions on the screen. */
  readonly spent: number;
}

/** What a learner has done in one module. Immutable: each function returns a new state. */
export interface ModuleState {
  /** Where the learner stopped; undefined before the first lesson. */
  readonly position: Position | undefined;
  /** Numbers of the lessons read to their end. */
  readonly seen: ReadonlySet<number>;
  /** Last answer to each item, encoded (see items/response), by item number. */
  readonly answers: ReadonlyMap<number, string>;
  /** Number of quiz attempts taken to their end. */
  readonly attempts: number;
  /** Best raw score (0 to 100) of those attempts; undefined while there is none. */
  readonly best: number | undefined;
  /** Raw score (0 to 100) of the last of them. */
  readonly last: number | undefined;
  /** Whether one of those attempts was passed. */
  readonly passed: boolean;
  /** Day (see fields/day) of the first attempt that was passed; until then, of the best one. */
  readonly day: number | undefined;
  /** Whether the attempt is closed: later answers are practice and change no score. */
  readonly closed: boolean;
  /** Clock of the open attempt, where the quiz has a time limit. */
  readonly clock: AttemptClock | undefined;
}

/** A learner who has not begun. */
export const EMPTY_STATE: ModuleState = {
  position: undefined,
  seen: new Set(),
  answers: new Map(),
  attempts: 0,
  best: undefined,
  last: undefined,
  passed: false,
  day: undefined,
  closed: false,
  clock: undefined,
};

/** The state with another position. */
export function moveTo(state: ModuleState, position: Position): ModuleState {
  return { ...state, position };
}

/** The state with a lesson read to its end. */
export function markSeen(state: ModuleState, lesson: number): ModuleState {
  return state.seen.has(lesson) ? state : { ...state, seen: new Set([...state.seen, lesson]) };
}

/**
 * The state with an answer to an item.
 * @param item number of the item
 * @param answer encoded answer; an empty one removes the answer that was there
 */
export function recordAnswer(state: ModuleState, item: number, answer: string): ModuleState {
  const answers = new Map(state.answers);
  if (answer === '') answers.delete(item);
  else answers.set(item, answer);
  return { ...state, answers };
}

/** The result of an attempt at its closing. */
export interface AttemptResult {
  /** Raw score, 0 to 100. */
  readonly raw: number;
  readonly passed: boolean;
  /** Day it was closed; undefined in packages, whose player gives no calendar. */
  readonly day: number | undefined;
}

/** Closes a quiz attempt: the state with the new last score, the better best score, and any pass. */
export function closeAttempt(state: ModuleState, { raw, passed, day }: AttemptResult): ModuleState {
  const isFirstPass = passed && !state.passed;
  const isBetter = !state.passed && (state.best === undefined || raw > state.best);
  return {
    ...state,
    attempts: state.attempts + 1,
    best: Math.max(state.best ?? 0, raw),
    last: raw,
    passed: state.passed || passed,
    day: isFirstPass || isBetter ? (day ?? state.day) : state.day,
    closed: true,
    clock: undefined,
  };
}

/** Removes the answers to the given items; scores, pass and the attempt itself stay as they are. */
export function clearAnswers(state: ModuleState, items: Iterable<number>): ModuleState {
  const answers = new Map(state.answers);
  for (const item of items) answers.delete(item);
  return { ...state, answers };
}

/** Opens a new attempt: removes the answers to its items; best and last score and a pass stay. */
export function openAttempt(state: ModuleState, items: Iterable<number>): ModuleState {
  return { ...clearAnswers(state, items), closed: false, clock: undefined };
}

/** Sets the clock of the open attempt. Time spent never decreases, even if the device's clock does. */
export function setClock(state: ModuleState, clock: AttemptClock): ModuleState {
  const spent = Math.max(0, Math.round(clock.spent), state.clock?.spent ?? 0);
  return { ...state, clock: { limit: Math.max(0, Math.round(clock.limit)), spent } };
}
