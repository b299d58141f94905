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

/** One sitting of a learner in a module: the state, its rules, and where it is kept. */
export class Session {
  readonly outline: ModuleOutline;
  /** Saved text that could not be read: kept aside by the page, never overwritten unseen. */
  readonly unreadable: string | undefined;
  /** False when nothing may be written (review or browse mode in an LMS). */
  readonly writable: boolean;
  readonly #port: TrackingPort;
  readonly #today: (() => number) | undefined;
  #state: ModuleState = EMPTY_STATE;
  /** Changes that a shared place refused to keep, the oldest first. */
  #refused: readonly Change[] = [];

  /**
   * Opens the port and restores what it kept.
   * @param outline the module's lessons and items
   * @param port where progress is kept
   * @param today tells the day (see day.ts) an attempt is closed; left out, attempts have no day
   */
  constructor(outline: ModuleOutline, port: TrackingPort, today?: () => number) {
    this.outline = outline;
    this.#port = port;
    this.#today = today;
    const { saved, writable } = port.open();
    let isReadable = true;
    try {
      this.#state = decodeState(saved);
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      this.unreadable = error.text;
      isReadable = false;
    }
    // A browser can set an unknown state aside; an LMS has one place, which must not be overwritten.
    this.writable = writable && (isReadable || port.kind === 'browser');
  }

  /** The learner's state, as it is now. */
  get state(): ModuleState {
    return this.#state;
  }

  /** How far the learner is, as of now. */
  get progress(): Progress {
    return progressOf(this.outline, this.#state);
  }

  /** The learner opened a lesson (its number) or the quiz. */
  moveTo(position: Position): void {
    this.#change((state) => moveTo(state, position));
  }

  /** The learner reached the end of a lesson. */
  markSeen(lesson: number): void {
    // Where others write too, or a write was refused, what this tab knows may not be kept.
    const isKept = this.#state.seen.has(lesson) && this.#port.latest?.() === undefined;
    if (!isKept) this.#change((state) => markSeen(state, lesson));
  }

  /**
   * The learner checked an answer. Where answers are explained at once, the last one of the quiz
   * closes the attempt. Of a progressive case each step is kept; it is told to the port once the
   * last one is done.
   * @param itemId declared id of the item
   * @param fields what the learner put into the controls
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
    const packed = encodeResponse(item, fields);
    const isUnderWay = isStepwise(item) && !isAnswered(item, packed);
    if (this.writable && !isUnderWay) this.#port.answered({ item, fields, score, latency });
    this.#change((state) => {
      const next = recordAnswer(state, item.number, packed);
      const isLast = item.use === 'quiz' && !next.closed && this.#isComplete(next);
      return isLast ? this.#closed(next) : next;
    });
    return score;
  }

  /**
   * Keeps an answer of an attempt whose answers are explained at its end; a blank one takes back
   * what was kept.
   * @throws {RangeError} when the module has no such item
   */
  draft(itemId: string, fields: ItemResponse): void {
    const item = this.#item(itemId);
    this.#change((state) => recordAnswer(state, item.number, encodeResponse(item, fields)));
  }

  /** Closes the open attempt as it is: what is blank counts as 0. */
  finish(): void {
    if (this.#state.closed) return;
    for (const item of quizItems(this.outline)) {
      const packed = this.#state.answers.get(item.number) ?? '';
      if (packed === '' || !this.writable) continue;
      const fields = decodeResponse(item, packed);
      const { score } = scoreResponse(item, fields);
      this.#port.answered({ item, fields, score, latency: undefined });
    }
    this.#change((state) => (state.closed ? state : this.#closed(state)));
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
   * Tells the clock of the open attempt.
   * @param limit seconds allowed, 0 for no limit
   * @param spent seconds spent so far
   */
  setClock(limit: number, spent: number): void {
    this.#change((state) => (state.closed ? state : setClock(state, { limit, spent })));
  }

  /** Takes over what another tab has kept since. */
  refresh(): void {
    this.#state = this.#newest();
  }

  #item(id: string): ScoringSpec {
    const item = this.outline.items.find((candidate) => candidate.id === id);
    if (!item) throw new RangeError(`Module ${this.outline.module} has no item "${id}".`);
    return item;
  }

  #closed(state: ModuleState): ModuleState {
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
   * The state to build on: what is kept, since another tab may have written, with the changes of
   * this one that were refused made again.
   */
  #newest(): ModuleState {
    const kept = this.#port.latest?.();
    if (kept === undefined) return this.#state;
    try {
      return this.#refused.reduce((state, change) => change(state), decodeState(kept));
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      return this.#state;
    }
  }

  #change(step: Change): void {
    this.#state = step(this.#newest());
    if (!this.writable) return;
    this.#port.save(this.#state, encodeState(this.#state), this.progress);
    if (this.#port.latest?.() === undefined) return;
    this.#refused = this.#port.flush() === 'saved' ? [] : [...this.#refused, step];
  }
}

/** What one act of the learner does to a state. */
type Change = (state: ModuleState) => ModuleState;
