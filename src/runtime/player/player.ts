import type { QuestionElement } from '../elements/question/question.element.ts';
import type { QuizElement } from '../elements/quiz/quiz.element.ts';
import type { Position } from '../../learning/module-state.ts';
import type { LearnerSession } from '../../learning/learner-session.ts';
import type { SaveStatus, TrackingPort, UnsentAnswers } from '../../learning/tracking.ts';
import { readMessages } from '../messages.ts';
import { bindPrintButtons } from '../print.ts';
import { required } from '../required.ts';
import { bindQuestions, showQuestion } from '../elements/question/questions.ts';
import type { PlayerMessages } from './player.messages.ts';

/** Shows one page of a package at a time, and reports to the session what the learner does. */
export class Player {
  readonly #session: LearnerSession;
  readonly #port: TrackingPort;
  readonly #isMissing: () => boolean;
  readonly #root: ParentNode & Node;
  readonly #pages: readonly HTMLElement[];
  readonly #bar: HTMLElement;
  readonly #nav: HTMLElement;
  readonly #quiz: QuizElement | null;
  #current: HTMLElement | undefined;
  #shownAt = 0;

  /**
   * @param session the learner's session
   * @param port stores the session; its status is shown
   * @param isMissing whether the package needs an LMS and has found none so far
   * @param root the document, or the part of it that holds the module
   */
  constructor(
    session: LearnerSession,
    port: TrackingPort,
    isMissing = () => false,
    root: ParentNode & Node = document,
  ) {
    this.#isMissing = isMissing;
    this.#session = session;
    this.#port = port;
    this.#root = root;
    this.#pages = [...root.querySelectorAll<HTMLElement>('.player-page')];
    this.#bar = required(root, '.player-bar');
    this.#nav = required(root, '.player-nav');
    this.#quiz = root.querySelector('sanad-quiz');
  }

  /** Shows the page where the learner stopped and binds the controls. */
  start(): void {
    bindQuestions(
      this.#root.querySelectorAll<QuestionElement>(
        '.player-page > :not(sanad-quiz) sanad-question',
      ),
      this.#session,
      () => this.#refresh(),
    );
    this.#quiz?.start(this.#session, () => this.#refresh());
    bindPrintButtons(this.#root);
    this.#port.onStatus((status) => this.#onStatus(status));
    this.#showStatus(this.#port.flush());
    required<HTMLElement>(this.#bar, '.player-progress').hidden = false;
    this.#nav.hidden = false;
    this.#nav.addEventListener('click', (event) => this.#leave(event));
    addEventListener('hashchange', () => this.#follow(true));
    new IntersectionObserver((entries) => {
      // An older entry is about the previous page.
      const isOfCurrentPage = ({ isIntersecting, time }: IntersectionObserverEntry) =>
        isIntersecting && time > this.#shownAt;
      if (entries.some(isOfCurrentPage)) this.#markSeen();
    }).observe(this.#nav);
    if (location.hash.length > 1) this.#follow(false);
    if (!this.#current) this.#show(this.#pageOf(this.#session.state.position), false);
    this.#refresh();
    this.#offerUnsent();
  }

  /** Asks whether answers that an earlier launch could not send belong to this attempt. */
  #offerUnsent(): void {
    const notice = this.#bar.querySelector<HTMLElement>('[data-unsent]');
    const unsent = this.#session.writable ? this.#port.unsent?.() : undefined;
    if (!notice?.hidden || !unsent) return;
    notice.hidden = false;
    notice.onclick = ({ target }) => {
      const act = unsent[(target as HTMLElement).dataset['do'] as keyof UnsentAnswers] as
        (() => void) | undefined;
      if (!act) return;
      notice.hidden = true;
      act();
      this.catchUp();
    };
  }

  #pageOf(position: Position | undefined): HTMLElement | undefined {
    const page = this.#pages.find(({ dataset }) => dataset['page'] === String(position));
    return page ?? this.#pages[0];
  }

  /** Shows the page that has the fragment of the address as its id, or as the id of a part. */
  #follow(moveFocus: boolean): void {
    const target = namedPart();
    const page = target?.closest<HTMLElement>('.player-page');
    if (!target || !page || !this.#pages.includes(page)) return;
    this.#show(page, moveFocus && target === page);
    if (target !== page) target.scrollIntoView();
  }

  #show(page: HTMLElement | undefined, moveFocus: boolean): void {
    if (!page) return;
    this.#current = page;
    this.#shownAt = performance.now();
    for (const element of this.#pages) element.hidden = element !== page;
    const index = this.#pages.indexOf(page);
    this.#link('prev', this.#pages[index - 1]);
    this.#link('next', this.#pages[index + 1]);
    const name = page.dataset['page'] ?? '';
    if (name === 'quiz') this.#session.moveTo('quiz');
    else if (/^\d+$/.test(name)) this.#session.moveTo(Number(name));
    for (const link of this.#bar.querySelectorAll('.player-menu a')) {
      if (link.getAttribute('href') === `#${page.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    this.#bar.querySelector('details')?.removeAttribute('open');
    if (!moveFocus) return;
    page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  #link(rel: 'prev' | 'next', page: HTMLElement | undefined): void {
    const link = this.#nav.querySelector<HTMLAnchorElement>(`[rel='${rel}']`);
    if (!link) return;
    link.hidden = page === undefined;
    if (page) link.setAttribute('href', `#${page.id}`);
    const title = link.querySelector('.player-nav-title');
    if (title) title.textContent = page?.querySelector('h1')?.textContent ?? '';
  }

  #leave(event: Event): void {
    if ((event.target as HTMLElement).closest('[rel="next"]')) this.#markSeen();
  }

  #markSeen(): void {
    const name = this.#current?.dataset['page'] ?? '';
    if (!/^\d+$/.test(name)) return;
    this.#session.markSeen(Number(name));
    this.#refresh();
  }

  #refresh(): void {
    const { progress, state, outline } = this.#session;
    const bar = this.#bar.querySelector('progress');
    if (bar) bar.value = progress.fraction;
    for (const mark of this.#bar.querySelectorAll<HTMLElement>('[data-done]')) {
      const id = mark.dataset['done'];
      const number = outline.lessons.find((lesson) => lesson.id === id)?.number;
      mark.hidden = id === 'quiz' ? !state.passed : number === undefined || !state.seen.has(number);
    }
    this.#bar.toggleAttribute('data-completed', progress.completed);
    this.#showStatus(this.#session.writable ? this.#lastStatus : 'read-only');
  }

  /** Shows the status. A record that opened late is merged with the answers given meanwhile. */
  #onStatus(status: SaveStatus): void {
    if (this.#port.kind !== 'browser' && this.#port.latest?.() !== undefined) this.#takeOver();
    this.#showStatus(status);
  }

  /** Shows answers saved meanwhile by another tab, or by the module in another language. */
  catchUp(): void {
    this.#takeOver();
    this.#quiz?.show();
    this.#refresh();
  }

  /** Loads the record again, and shows each answer that differs from the one on the screen. */
  #takeOver(): void {
    const before = this.#session.state.answers;
    this.#session.refresh();
    const { answers } = this.#session.state;
    for (const item of this.#session.outline.items) {
      if (answers.get(item.number) === before.get(item.number)) continue;
      const question = this.#root.querySelector<QuestionElement>(
        `sanad-question[data-item="${item.id}"]`,
      );
      question?.clear();
      if (question) showQuestion(question, item, this.#session);
    }
    this.#offerUnsent();
  }

  #lastStatus: SaveStatus = 'pending';

  /** Key of the message for saved progress; `aside`: earlier progress could not be read. */
  get #savedMessage(): 'lms' | 'aside' | 'browser' {
    if (this.#port.kind !== 'browser') return 'lms';
    return this.#session.unreadable === undefined ? 'browser' : 'aside';
  }

  /** Key of the message for progress that is not saved. */
  get #failedMessage(): 'missing' | 'unsaved' | 'none' | 'failed' {
    if (this.#isMissing()) return 'missing';
    if (this.#port.kind !== 'browser') return 'unsaved';
    return this.#session.state.answers.size === 0 ? 'none' : 'failed';
  }

  #showStatus(status: SaveStatus): void {
    this.#lastStatus = status;
    const messages = readMessages<PlayerMessages>(this.#bar);
    const isFinished = this.#bar.hasAttribute('data-completed');
    const keys: Partial<Record<SaveStatus, keyof PlayerMessages>> = {
      failed: this.#failedMessage,
      // The record comes from another version of the player and is not overwritten.
      'read-only': this.#session.unreadable === undefined ? 'readOnly' : 'unreadable',
      saved: isFinished ? 'finished' : this.#savedMessage,
    };
    const key = keys[status] ?? (status as keyof PlayerMessages);
    setStatusText(this.#root, messages[key], status);
    this.#bar.toggleAttribute('data-over', /over|lost/.test(status));
  }
}

/**
 * The element with the fragment of the address as its id, if any. An LMS may put any text there.
 */
export function namedPart(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A single `%` is not a valid encoding.
    return null;
  }
}

/** Shows that the player is looking for the LMS. */
export function showWaiting(): void {
  required<HTMLElement>(document, '.player-progress').hidden = false;
  const { waiting } = readMessages<PlayerMessages>(required(document, '.player-bar'));
  setStatusText(document, waiting, 'waiting');
}

/** Writes the message into every status line of the module. */
function setStatusText(root: ParentNode, text: string, state: SaveStatus | 'waiting'): void {
  for (const line of root.querySelectorAll<HTMLElement>('.save-status')) {
    if (line.textContent !== text) line.textContent = text;
    line.dataset['state'] = state;
  }
}
