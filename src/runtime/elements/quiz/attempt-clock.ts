import { fill } from '../../../i18n/fill.ts';
import type { LearnerSession } from '../../../learning/learner-session.ts';
import type { ClockMessages } from './quiz.messages.ts';

const SECOND = 1000;
const SAVE_EVERY_S = 10;
/** Seconds that "more time" adds. */
const EXTENSION_S = 600;

/**
 * The clock of an attempt with a time limit. It runs only while the questions are on the screen, so
 * that an interruption costs no time. The learner can extend it or do without it (WCAG 2.2, success
 * criterion 2.2.1).
 */
export class AttemptClock {
  readonly #root: HTMLElement;
  readonly #session: LearnerSession;
  readonly #words: ClockMessages;
  readonly #onChange: () => void;
  #timer: number | undefined;
  #ticks = 0;

  /**
   * @param root the quiz: holds `.quiz-time` (the choice), `.quiz-clock` (the time left) and
   * `.quiz-items`
   * @param session the learner's session
   * @param words texts of the clock
   * @param onChange called each time {@link AttemptClock.show} has updated the page
   */
  constructor(
    root: HTMLElement,
    session: LearnerSession,
    words: ClockMessages,
    onChange: () => void,
  ) {
    this.#root = root;
    this.#session = session;
    this.#words = words;
    this.#onChange = onChange;
    root.querySelector('.quiz-time')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = root.querySelector<HTMLInputElement>('.quiz-time input:checked');
      session.setClock(60 * Number(chosen?.value ?? 0), 0);
      this.show();
      root.querySelector<HTMLElement>('[data-slot]')?.focus();
    });
    root.querySelector('[data-extend]')?.addEventListener('click', () => {
      const { clock } = session.state;
      if (clock) session.setClock(Math.max(clock.limit, clock.spent) + EXTENSION_S, clock.spent);
      this.show();
    });
  }

  /** Whether the learner has not chosen a time limit yet. */
  get isWaiting(): boolean {
    const { state, outline } = this.#session;
    return outline.minutes !== undefined && !state.closed && !state.clock;
  }

  /** Whether the time is over. */
  get isOver(): boolean {
    const { clock } = this.#session.state;
    return clock !== undefined && clock.limit > 0 && clock.spent >= clock.limit;
  }

  /** Shows the choice of a limit, the time left or nothing, and starts or stops the clock. */
  show(): void {
    const { clock } = this.#session.state;
    const isLimited = clock !== undefined && clock.limit > 0;
    this.#toggle('.quiz-time', this.isWaiting);
    this.#toggle('.quiz-clock', isLimited);
    this.#toggle('.quiz-items', !this.isWaiting);
    this.#root.querySelector('.quiz-items')?.toggleAttribute('inert', this.isOver);
    if (clock && isLimited) this.#showLeft(clock.limit - clock.spent);
    clearInterval(this.#timer);
    this.#timer =
      isLimited && !this.isOver ? window.setInterval(() => this.#tick(), SECOND) : undefined;
    this.#onChange();
  }

  #tick(): void {
    const { clock, closed } = this.#session.state;
    if (!clock || closed) {
      this.show();
      return;
    }
    if (document.visibilityState === 'hidden') return;
    this.#ticks += 1;
    const spent = clock.spent + this.#ticks;
    const isOver = spent >= clock.limit;
    this.#showLeft(clock.limit - spent);
    if (this.#ticks < SAVE_EVERY_S && !isOver) return;
    this.#ticks = 0;
    this.#session.setClock(clock.limit, spent);
    if (isOver) this.show();
  }

  #showLeft(seconds: number): void {
    const left = this.#root.querySelector<HTMLElement>('.quiz-left');
    if (!left) return;
    const { left: text, seconds: short, over } = this.#words;
    const minutes = Math.ceil(seconds / 60);
    const words =
      seconds <= 0
        ? over
        : seconds <= 60
          ? fill(short, { count: seconds })
          : fill(text, { count: minutes });
    if (left.textContent !== words) left.textContent = words;
  }

  #toggle(selector: string, isShown: boolean): void {
    this.#root.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  }
}
