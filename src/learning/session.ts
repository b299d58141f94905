import { isAnswered, packAnswer, type Fields } from '../assessment/answer.ts';
import { markAnswer } from '../assessment/mark.ts';
import {
  clearAnswers,
  closeAttempt,
  EMPTY_STATE,
  markSeen,
  moveTo,
  recordAnswer,
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
  #state: ModuleState = EMPTY_STATE;

  /**
   * Opens the port and restores what it kept.
   * @param outline the module's lessons and items
   * @param port where progress is kept
   */
  constructor(outline: ModuleOutline, port: TrackingPort) {
    this.outline = outline;
    this.#port = port;
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
    this.#keep(moveTo(this.#state, position));
  }

  /** The learner reached the end of a lesson. */
  markSeen(lesson: number): void {
    if (!this.#state.seen.has(lesson)) this.#keep(markSeen(this.#state, lesson));
  }

  /**
   * The learner checked an answer. When it is the last of the quiz, the attempt is closed. Of a
   * progressive case each step is kept; it is told to the port once the last one is done.
   * @param itemId declared id of the item
   * @param fields what the learner put into the controls
   * @param latency time spent on it, in milliseconds
   * @returns the score of the answer, 0 to 1
   * @throws {RangeError} when the module has no such item
   */
  answer(itemId: string, fields: Fields, latency: number): number {
    const item = this.outline.items.find(({ id }) => id === itemId);
    if (!item) throw new RangeError(`Module ${this.outline.module} has no item "${itemId}".`);
    const { score } = markAnswer(item, fields);
    const packed = packAnswer(item, fields);
    let next = recordAnswer(this.#state, item.number, packed);
    const isUnderWay = item.type === 'progressive' && !isAnswered(item, packed);
    if (this.writable && !isUnderWay) this.#port.answered({ item, fields, score, latency });
    const wasOpen = !this.#attemptIsComplete(this.#state);
    if (item.use === 'quiz' && wasOpen && this.#attemptIsComplete(next)) {
      const grade = progressOf(this.outline, next).quiz;
      if (grade) next = closeAttempt(next, grade.raw, grade.passed);
    }
    this.#keep(next);
    return score;
  }

  /**
   * Takes over a state that another tab of the same browser has kept since: it had taken over this
   * one's before, so nothing is lost. What cannot be read is passed over.
   * @param text state in the form of state-codec
   */
  adopt(text: string): void {
    try {
      this.#state = decodeState(text);
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
    }
  }

  /** Starts a new attempt at the quiz; the best score stays. */
  retryQuiz(): void {
    const numbers = quizItems(this.outline).map(({ number }) => number);
    this.#keep(clearAnswers(this.#state, numbers));
  }

  #attemptIsComplete(state: ModuleState): boolean {
    return quizItems(this.outline).every((item) =>
      isAnswered(item, state.answers.get(item.number)),
    );
  }

  #keep(state: ModuleState): void {
    this.#state = state;
    if (this.writable) this.#port.save(state, encodeState(state), this.progress);
  }
}
