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
  /** Last answer to each item, packed (see assessment/answer), by item number. */
  readonly answers: ReadonlyMap<number, string>;
  /** Number of quiz attempts taken to their end. */
  readonly attempts: number;
  /** Best raw score (0 to 100) of those attempts; undefined while there is none. */
  readonly best: number | undefined;
  /** Raw score (0 to 100) of the last of them. */
  readonly last: number | undefined;
  /** Whether one of those attempts was passed. */
  readonly passed: boolean;
  /** Day (see learning/day) of the first attempt that was passed, of the best one until then. */
  readonly day: number | undefined;
  /** The attempt is closed: what is answered from now on is practice and changes no score. */
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

/** Records where the learner is. */
export function moveTo(state: ModuleState, position: Position): ModuleState {
  return { ...state, position };
}

/** Records that a lesson was read to its end. */
export function markSeen(state: ModuleState, lesson: number): ModuleState {
  return state.seen.has(lesson) ? state : { ...state, seen: new Set([...state.seen, lesson]) };
}

/** Records an answer, in its packed form; a blank one takes back what was there. */
export function recordAnswer(state: ModuleState, item: number, answer: string): ModuleState {
  const answers = new Map(state.answers);
  if (answer === '') answers.delete(item);
  else answers.set(item, answer);
  return { ...state, answers };
}

/** What an attempt amounted to when it was closed. */
export interface AttemptResult {
  /** Raw score, 0 to 100. */
  readonly raw: number;
  readonly passed: boolean;
  /** Day it was closed; undefined where nobody tells the time. */
  readonly day: number | undefined;
}

/** Closes a quiz attempt: the best and the last score are kept, and any pass. */
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

/** Forgets the answers to the given items; scores, pass and the attempt itself stay as they are. */
export function clearAnswers(state: ModuleState, items: Iterable<number>): ModuleState {
  const answers = new Map(state.answers);
  for (const item of items) answers.delete(item);
  return { ...state, answers };
}

/** Opens a new attempt: forgets the answers to its items; best and last score and a pass stay. */
export function openAttempt(state: ModuleState, items: Iterable<number>): ModuleState {
  return { ...clearAnswers(state, items), closed: false, clock: undefined };
}

/** Sets the clock of the open attempt; a clock never goes back, whatever the device's does. */
export function setClock(state: ModuleState, clock: AttemptClock): ModuleState {
  const spent = Math.max(0, Math.round(clock.spent), state.clock?.spent ?? 0);
  return { ...state, clock: { limit: Math.max(0, Math.round(clock.limit)), spent } };
}
