import { scoreItem } from '../../../items/grade.ts';
import { fill } from '../../../i18n/fill.ts';
import { quizItems } from '../../../learning/progress.ts';
import type { LearnerSession } from '../../../learning/learner-session.ts';
import type { SaveStatus } from '../../../learning/tracking.ts';
import { bindQuestions, showQuestion } from '../question/questions.ts';
import { type QuestionElement } from '../question/question.element.ts';
import { readMessages } from '../../messages.ts';
import { AttemptClock } from './attempt-clock.ts';
import type { QuizMessages } from './quiz.messages.ts';

/** `<sanad-quiz>`: a module quiz or an exam; shows the score when the attempt is closed. */
export class QuizElement extends HTMLElement {
  #session: LearnerSession | undefined;
  #words: QuizMessages | undefined;
  #clock: AttemptClock | undefined;
  #onChange: () => void = () => undefined;

  /**
   * Connects the quiz to the learner's session.
   * @param session stores the answers
   * @param onChange called after each answer and each new attempt
   */
  start(session: LearnerSession, onChange: () => void = () => undefined): void {
    this.#session = session;
    const words = readMessages<QuizMessages>(this);
    this.#words = words;
    this.#onChange = onChange;
    // A package may have another pass mark than the bank, with which the page was built.
    const lead = this.querySelector<HTMLElement>('[data-quiz-lead]');
    const { passMark, minutes } = session.outline;
    if (lead) lead.textContent = fill(words.lead, { pass: passMark });
    bindQuestions(this.#questions, session, () => this.#changed());
    this.#on('[data-finish]', () => this.#finish());
    this.#on('[data-practise]', () => {
      this.#renew(new Set(session.practise()));
    });
    this.#on('[data-retry]', () => {
      session.retryQuiz();
      this.#renew(new Set(quizItems(session.outline).map(({ id }) => id)));
    });
    if (minutes !== undefined) {
      if (!words.clock)
        throw new Error('<sanad-quiz> has a time limit, and no words for its clock.');
      this.#clock = new AttemptClock(this, session, words.clock, () => this.show());
    }
    this.#clock?.show();
    this.show();
  }

  /**
   * Shows whether the last answer was stored.
   * @param status result of the last write
   * @param saved key of the message for success
   */
  showStatus(status: SaveStatus, saved: 'saved' | 'guest' = 'saved'): void {
    this.#text('.save-status', this.#words?.[status === 'failed' ? 'unsaved' : saved] ?? '');
  }

  /** Shows that earlier progress could not be read and was set aside. */
  showSetAside(): void {
    this.querySelector('.save-aside')?.removeAttribute('hidden');
  }

  /** Closes the attempt. If questions are blank, the first press only warns. */
  #finish(): void {
    const session = this.#session;
    const grade = session?.progress.quiz;
    if (!session || !grade) return;
    const isWarned = this.dataset['warned'] !== undefined || this.#clock?.isOver;
    if (grade.answered < grade.total && !isWarned) {
      this.dataset['warned'] = '';
      this.#text(
        '.quiz-verdict',
        fill(this.#words?.blank ?? '', { count: grade.total - grade.answered }),
      );
      return;
    }
    session.finish();
    for (const question of this.#questions) {
      const spec = session.outline.items.find(({ id }) => id === question.item);
      if (spec?.use === 'quiz') showQuestion(question, spec, session);
    }
    this.#clock?.show();
    this.#changed();
    this.querySelector<HTMLElement>('.quiz-score')?.focus();
  }

  /** Clears questions and moves the focus to the first of them. */
  #renew(items: ReadonlySet<string>): void {
    const session = this.#session;
    const questions = [...this.#questions].filter(({ item }) => items.has(item));
    for (const question of questions) {
      const spec = session?.outline.items.find(({ id }) => id === question.item);
      if (!session || !spec) continue;
      question.clear();
      if (!session.state.closed) showQuestion(question, spec, session);
    }
    this.#clock?.show();
    this.#changed();
    questions[0]?.querySelector<HTMLElement>('[data-slot]')?.focus();
  }

  #changed(): void {
    delete this.dataset['warned'];
    this.show();
    this.#onChange();
  }

  /** Updates the score and the buttons from the session. */
  show(): void {
    const session = this.#session;
    const grade = session?.progress.quiz;
    const words = this.#words;
    if (!session || !grade || !words) return;
    const { dataset } = this;
    const { best, last, closed } = session.state;
    const isOpenEnd = session.outline.feedback === 'end' && !closed;
    const isWrongLeft = grade.points < grade.maximum || grade.answered < grade.total;
    this.#toggle(
      '.quiz-result',
      isOpenEnd ? !this.#clock?.isWaiting : grade.answered > 0 || best !== undefined,
    );
    this.#toggle('[data-finish]', isOpenEnd && session.writable);
    this.#toggle('[data-retry]', closed && session.writable);
    this.#toggle('[data-practise]', closed && isWrongLeft && session.writable);
    const values = { ...grade, pass: session.outline.passMark, best: best ?? 0, last: last ?? 0 };
    const isPractised = closed && grade.raw !== last;
    const score = isPractised ? words.last : closed ? words.score : words.progress;
    this.#text(
      '.quiz-score',
      fill(score, { ...values, missedSafety: '', passed: '' }, this.#language),
    );
    if (!('warned' in dataset))
      this.#text('.quiz-verdict', closed && !isPractised ? this.#verdict() : '');
    this.#text('.quiz-best', best === undefined ? '' : fill(words.best, { best }, this.#language));
    dataset['state'] = closed ? (grade.passed ? 'passed' : 'failed') : 'open';
    this.#showWrong(closed);
  }

  /** Language of the quiz, for its numbers. */
  get #language(): string {
    return this.closest<HTMLElement>('[lang]')?.lang ?? 'fr';
  }

  #verdict(): string {
    const grade = this.#session?.progress.quiz;
    if (!grade || !this.#words) return '';
    const { passed, safety, failed } = this.#words;
    const words = grade.passed ? passed : grade.missedSafety.length > 0 ? safety : failed;
    return fill(words, { pass: this.#session?.outline.passMark ?? '' });
  }

  /** Links to the questions of a closed attempt that have less than the full score. */
  #showWrong(isClosed: boolean): void {
    const session = this.#session;
    const list = this.querySelector('.quiz-wrong');
    if (!list || !session) return;
    const wrong = isClosed
      ? quizItems(session.outline).filter(
          (item) => scoreItem(item, session.state.answers.get(item.number) ?? '') < 1,
        )
      : [];
    const ids = new Set(wrong.map(({ id }) => id));
    const links = [...this.#questions].flatMap((question) => {
      if (!ids.has(question.item)) return [];
      const item = document.createElement('li');
      const link = item.appendChild(document.createElement('a'));
      link.href = `#${question.id}`;
      link.textContent = question.querySelector('.question-number')?.textContent?.trim() ?? '';
      return [item];
    });
    list.replaceChildren(...links);
    this.#toggle('.quiz-wrong-title', links.length > 0);
  }

  #on(selector: string, listener: () => void): void {
    this.querySelector(selector)?.addEventListener('click', listener);
  }

  #toggle(selector: string, isShown: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  }

  #text(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  get #questions(): NodeListOf<QuestionElement> {
    return this.querySelectorAll<QuestionElement>('sanad-question');
  }
}

customElements.define('sanad-quiz', QuizElement);
