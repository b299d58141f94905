import { fill } from '../../i18n/fill.ts';
import { quizItems } from '../../learning/progress.ts';
import type { Session } from '../../learning/session.ts';
import type { SaveStatus } from '../../learning/tracking.ts';
import { bindQuestions } from '../../player/questions.ts';
import { type QuestionElement } from '../question/question.element.ts';

/** `<sanad-quiz>`: the module quiz; shows the score once every item is answered. */
export class QuizElement extends HTMLElement {
  #session: Session | undefined;

  /**
   * Ties the quiz to the learner's session.
   * @param session where answers are kept
   * @param onChange called after each answer and each new attempt
   */
  start(session: Session, onChange: () => void = () => undefined): void {
    this.#session = session;
    // A package may have a pass mark of its own: the page was made with the bank's.
    const lead = this.querySelector<HTMLElement>('[data-quiz-lead]');
    const { passMark } = session.outline;
    if (lead) lead.textContent = fill(lead.dataset['quizLead'] ?? '', { pass: passMark });
    bindQuestions(this.#questions, session, () => {
      this.#show();
      onChange();
    });
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      session.retryQuiz();
      const asked = new Set(quizItems(session.outline).map(({ id }) => id));
      for (const question of this.#questions) {
        if (asked.has(question.item)) question.clear();
      }
      this.querySelector<HTMLElement>('[data-slot]')?.focus();
      this.#show();
      onChange();
    });
    this.#show();
  }

  /** Says whether the last answer was kept. */
  showStatus(status: SaveStatus): void {
    this.#text('.save-status', this.dataset[status === 'failed' ? 'unsaved' : 'saved'] ?? '');
  }

  /** Says that earlier progress could not be read and was set aside. */
  showSetAside(): void {
    this.querySelector('.save-aside')?.removeAttribute('hidden');
  }

  #show(): void {
    const session = this.#session;
    const grade = session?.progress.quiz;
    if (!session || !grade) return;
    const { dataset } = this;
    const isDone = grade.answered === grade.total;
    const { best } = session.state;
    this.querySelector('.quiz-result')?.toggleAttribute(
      'hidden',
      grade.answered === 0 && best === undefined,
    );
    this.querySelector('[data-retry]')?.toggleAttribute('hidden', !isDone || !session.writable);
    const values = { ...grade, pass: session.outline.passMark, best: best ?? 0 };
    const score = isDone ? dataset['score'] : dataset['progress'];
    this.#text('.quiz-score', fill(score ?? '', { ...values, missedSafety: '', passed: '' }));
    const failed = grade.missedSafety.length > 0 ? dataset['safety'] : dataset['failed'];
    const verdict = fill((grade.passed ? dataset['passed'] : failed) ?? '', { pass: values.pass });
    this.#text('.quiz-verdict', isDone ? verdict : '');
    this.#text('.quiz-best', best === undefined ? '' : fill(dataset['best'] ?? '', { best }));
    this.dataset['state'] = isDone ? (grade.passed ? 'passed' : 'failed') : 'open';
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
