import {
  isAnswered,
  encodeResponse,
  decodeResponse,
  isStepwise,
  type ItemResponse,
} from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { scoreItem } from '../items/grade.ts';
import { scoreResponse } from '../items/score.ts';
import {
  clearAnswers,
  closeAttempt,
  EMPTY_STATE,
  markSeen,
  moveTo,
  openAttempt,
  recordAnswer,
  setClock,
  type ModuleState,
  type Position,
} from './module-state.ts';
import { progressOf, quizItems, type ModuleOutline, type Progress } from './progress.ts';
import { decodeState, encodeState, UnreadableStateError } from './state-codec.ts';
import type { TrackingPort } from './tracking.ts';

/** One sitting of a learner in a module: applies each act to the state and saves it in a port. */
export class LearnerSession {
  readonly outline: ModuleOutline;
  /** The saved text, where it cannot be read: the page sets it aside before anything is written. */
  readonly unreadable: string | undefined;
  /** False when nothing may be written (review or browse mode in an LMS). */
  readonly writable: boolean;
  readonly #port: TrackingPort;
  readonly #today: (() => number) | undefined;
  #state: ModuleState = EMPTY_STATE;
  /** Changes that the browser's storage refused, oldest first. */
  #refused: readonly Change[] = [];
  #hasRecord = false;

  /**
   * Opens the port and restores the saved state.
   * @param outline the module's lessons and items
   * @param port record of the learner's progress
   * @param today gives the present day (see fields/day); left out, attempts have no day
   */
  constructor(outline: ModuleOutline, port: TrackingPort, today?: () => number) {
    this.outline = outline;
    this.#port = port;
    this.#today = today;
    const { saved, writable } = port.open();
    this.#hasRecord = saved !== '';
    try {
      this.#state = decodeState(saved);
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      this.unreadable = error.text;
    }
    // A browser can store an unknown state under another key; an LMS has no second place for it.
    this.writable = writable && (this.unreadable === undefined || port.kind === 'browser');
  }

  /** The learner's state, as it is now. */
  get state(): ModuleState {
    return this.#state;
  }

  /** Whether there was a record when the session last read or wrote it. */
  get hasRecord(): boolean {
    return this.#hasRecord;
  }

  /** The learner's progress, as it is now. */
  get progress(): Progress {
    return progressOf(this.outline, this.#state);
  }

  /** The learner opened a lesson (its number) or the quiz. */
  moveTo(position: Position): void {
    this.#change((state) => moveTo(state, position));
  }

  /** The learner reached the end of a lesson. */
  markSeen(lesson: number): void {
    // A port with `latest` may have lost what this tab knows: another tab wrote, or a write failed.
    const isKept = this.#state.seen.has(lesson) && this.#port.latest?.() === undefined;
    if (!isKept) this.#change((state) => markSeen(state, lesson));
  }

  /**
   * The learner checked an answer. Where answers are explained at once, the last one of the quiz
   * closes the attempt. Each step of a progressive case is saved; the case is reported to the port
   * once its last step is done.
   * @param itemId declared id of the item
   * @param fields the learner's response
   * @param latency time spent on it, in milliseconds
   * @param given its score, 0 to 1, where it was scored already
   * @returns the score of the answer, 0 to 1
   * @throws {RangeError} when the module has no such item
   */
  answer(
    itemId: string,
    fields: ItemResponse,
    latency: number | undefined,
    given?: number,
  ): number {
    const item = this.#item(itemId);
    const score = given ?? scoreResponse(item, fields).score;
    const encoded = encodeResponse(item, fields);
    const isUnfinished = isStepwise(item) && !isAnswered(item, encoded);
    if (this.writable && !isUnfinished) this.#port.answered({ item, fields, score, latency });
    this.#change((state) => {
      const next = recordAnswer(state, item.number, encoded);
      const isLast = item.use === 'quiz' && !next.closed && this.#isComplete(next);
      return isLast ? this.#closeAttempt(next) : next;
    });
    return score;
  }

  /**
   * Saves an answer of an attempt whose answers are explained at its end.
   * @param itemId declared id of the item
   * @param fields the learner's response; a blank one removes the answer
   * @throws {RangeError} when the module has no such item
   */
  draft(itemId: string, fields: ItemResponse): void {
    const item = this.#item(itemId);
    this.#change((state) => recordAnswer(state, item.number, encodeResponse(item, fields)));
  }

  /** Closes the open attempt and reports its answers; an item without an answer scores 0. */
  finish(): void {
    if (this.#state.closed) return;
    for (const item of quizItems(this.outline)) {
      const encoded = this.#state.answers.get(item.number) ?? '';
      if (encoded === '' || !this.writable) continue;
      const fields = decodeResponse(item, encoded);
      const { score } = scoreResponse(item, fields);
      this.#port.answered({ item, fields, score, latency: undefined });
    }
    this.#change((state) => (state.closed ? state : this.#closeAttempt(state)));
  }

  /** Starts a new attempt at the quiz; best and last score stay. */
  retryQuiz(): void {
    const numbers = quizItems(this.outline).map(({ number }) => number);
    this.#change((state) => openAttempt(state, numbers));
  }

  /**
   * Clears the answers of the closed attempt that were not wholly right, to practise them again:
   * no score changes.
   * @returns ids of the items cleared
   */
  practise(): readonly string[] {
    const wrong = quizItems(this.outline).filter(
      (item) => scoreItem(item, this.#state.answers.get(item.number) ?? '') < 1,
    );
    const numbers = wrong.map(({ number }) => number);
    this.#change((state) => clearAnswers(state, numbers));
    return wrong.map(({ id }) => id);
  }

  /**
   * Saves the clock of the open attempt.
   * @param limit seconds allowed, 0 for no limit
   * @param spent seconds spent so far
   */
  setClock(limit: number, spent: number): void {
    this.#change((state) => (state.closed ? state : setClock(state, { limit, spent })));
  }

  /** Takes over what another tab has saved since. */
  refresh(): void {
    this.#state = this.#latestState();
  }

  #item(id: string): ScoringSpec {
    const item = this.outline.items.find((candidate) => candidate.id === id);
    if (!item) throw new RangeError(`Module ${this.outline.module} has no item "${id}".`);
    return item;
  }

  #closeAttempt(state: ModuleState): ModuleState {
    const grade = progressOf(this.outline, state).quiz;
    if (!grade) return state;
    return closeAttempt(state, { raw: grade.raw, passed: grade.passed, day: this.#today?.() });
  }

  #isComplete(state: ModuleState): boolean {
    return quizItems(this.outline).every((item) =>
      isAnswered(item, state.answers.get(item.number)),
    );
  }

  /**
   * The state to build on: the record as it is now, since another tab may have written, with this
   * tab's refused changes applied again.
   */
  #latestState(): ModuleState {
    const kept = this.#port.latest?.();
    if (kept === undefined) return this.#state;
    // The record was erased elsewhere: what this tab still held of it is erased too.
    if (kept === '' && this.#hasRecord) this.#refused = [];
    this.#hasRecord = kept !== '';
    try {
      return this.#refused.reduce((state, change) => change(state), decodeState(kept));
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      return this.#state;
    }
  }

  #change(step: Change): void {
    this.#state = step(this.#latestState());
    if (!this.writable) return;
    this.#port.save(this.#state, encodeState(this.#state), this.progress);
    const kept = this.#port.latest?.();
    if (kept === undefined) return;
    this.#hasRecord = kept !== '';
    this.#refused = this.#port.flush() === 'saved' ? [] : [...this.#refused, step];
  }
}

/** One act of the learner, as a change of the state. */
type Change = (state: ModuleState) => ModuleState;
