import type { Behaviour, Conduct, QuestionHost } from '../../../items/behaviour.ts';
import { isComplete, type ItemResponse } from '../../../items/response.ts';
import { scoreResponse, type ItemScore } from '../../../items/score.ts';
import type { Answerable, ScoringSpec } from '../../../items/scoring-spec.ts';
import { fill } from '../../../i18n/fill.ts';
import { readMessages } from '../../messages.ts';
import type { QuizMessages } from '../quiz/quiz.messages.ts';
import { behaviourOf } from './behaviours.ts';
import {
  arrange,
  controlsIn,
  listsIn,
  readResponse,
  writeResponse,
  type Lists,
} from './controls.ts';
import type { QuestionMessages } from './question.messages.ts';

/**
 * What a question tells when its answer is checked (`sanad:answer`) or, with `data-later`, changes
 * (`sanad:draft`); both bubble. An item that is answered step by step tells its answer at each step,
 * with the fields of the steps that are done.
 */
export interface AnswerDetail {
  /** Declared id of the item. */
  readonly item: string;
  /** What the learner put into the controls, by slot. */
  readonly fields: ItemResponse;
  /** Its score, 0 to 1; undefined for a draft. */
  readonly score: number | undefined;
  /** Milliseconds since the question was shown or cleared; undefined for a draft. */
  readonly latency: number | undefined;
}

/**
 * `<sanad-question>`: lets a learner check an answer and shows the explanation of each part beside
 * it, whatever the item type: controls carry `data-slot`, rows `data-row`, explanations
 * `data-feedback`. Keeping the answer and counting the score are the page's work: it gives the
 * spec with {@link QuestionElement.open} and listens to `sanad:answer`.
 */
export class QuestionElement extends HTMLElement implements QuestionHost {
  #spec: ScoringSpec | undefined;
  #behaviour: Behaviour<Answerable> = {};
  #conduct: Conduct | undefined;
  #words: Words | undefined;
  #lists: Lists = [];
  #shownAt = performance.now();
  #isChecked = false;

  /** Declared id of the item. */
  get item(): string {
    return this.dataset['item'] ?? '';
  }

  /**
   * Makes the question work.
   * @param spec what scores the item
   * @param fields an answer that was kept, to be shown with its explanations; of several steps,
   * those that are done
   * @param seed what the order of rows that may be shuffled follows from, the same for the same
   * text; left out, they are in the order of the bank. Called again with another seed after
   * {@link QuestionElement.clear}, the rows are put into another order.
   */
  open(spec: ScoringSpec, fields?: ItemResponse, seed?: string): void {
    if (!this.#spec) {
      this.#lists = listsIn(this);
      this.#words = messagesOf(this);
      this.#listen();
      this.#behaviour = behaviourOf(spec);
      this.#conduct = this.#behaviour.conduct?.(this, spec);
    }
    this.#spec = spec;
    arrange(this.#lists, seed === undefined ? undefined : `${seed}.${this.item}`);
    this.setAttribute('data-ready', '');
    part(this, '.question-answer').hidden = true;
    part(this, '.question-actions').hidden = isLater(this);
    this.#reveal();
    if (!fields) return;
    writeResponse(controlsIn(this), fields);
    this.#reveal();
    if (this.#conduct) this.#conduct.restore(fields);
    else if (!isLater(this)) this.#show(spec, fields);
  }

  /** Makes the question as new. */
  clear(): void {
    this.#isChecked = false;
    this.#conduct?.clear();
    this.#shownAt = performance.now();
    this.querySelector('form')?.reset();
    for (const control of controlsIn(this)) control.disabled = false;
    for (const row of this.querySelectorAll('[data-row], [data-zone]')) {
      row.classList.remove('is-right', 'is-wrong', 'is-missed', 'is-chosen');
    }
    for (const copy of this.querySelectorAll('.question-form .is-copy')) copy.remove();
    this.sayScore(null);
    this.setButton(isLater(this) ? undefined : 'check');
    showLesson(this, false);
    this.#reveal();
  }

  #listen(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (isLater(this)) return;
      if (this.#isChecked) {
        this.clear();
        controlsIn(this)[0]?.focus();
      } else if (this.#conduct?.isPaused()) this.#conduct.goOn();
      else this.#check();
    });
    this.addEventListener('change', () => {
      if (!this.#isChecked && !this.#conduct?.isPaused()) this.sayScore(null);
      this.#reveal();
    });
    this.addEventListener('click', ({ target }) => {
      const zone = (target as Element).closest<SVGElement>('[data-zone]')?.dataset['zone'];
      if (zone)
        controlsIn(this)
          .find(({ dataset }) => dataset['slot'] === zone)
          ?.click();
    });
    // What is being typed is kept too: the tab may be killed before the field is left.
    this.addEventListener('input', () => {
      if (!isLater(this)) return;
      this.report('sanad:draft', this.response);
    });
  }

  /** Shows what the answer has come to. */
  #reveal(): void {
    this.#conduct?.reveal();
    if (this.#spec) this.#behaviour.reveal?.(this, this.#spec, this.response);
  }

  #check(): void {
    const spec = this.#spec;
    if (!spec) return;
    if (this.#conduct) return this.#conduct.check();
    const fields = this.response;
    if (!isComplete(spec, fields)) return this.sayMissing(fields);
    const { latency } = this;
    const score = this.#show(spec, fields);
    this.report('sanad:answer', fields, score, latency);
  }

  /** Explains an answer, which is scored here once. */
  #show(spec: ScoringSpec, fields: ItemResponse): number {
    const { score, parts } = scoreResponse(spec, fields);
    this.explain(this, parts);
    this.finish(score);
    return score;
  }

  /** Says the score of the whole answer, and explains it as a whole. */
  finish(score: number): void {
    this.#isChecked = true;
    this.solve('', part(this, '.question-result'));
    this.sayScore(null, score);
    this.setButton('lockable' in this.dataset ? undefined : 'again');
    showLesson(this, score < 1 && this.#words?.done === undefined);
  }

  /** Closes the controls of the question or of a step, and puts each explanation beside its row. */
  explain(root: HTMLElement, parts: ItemScore['parts']): void {
    for (const control of controlsIn(root)) control.disabled = true;
    for (const row of root.querySelectorAll<HTMLElement | SVGElement>('[data-row], [data-zone]')) {
      const slot = row.dataset['row'] ?? row.dataset['zone'] ?? '';
      const mark = parts[slot] ?? 'plain';
      if (mark !== 'plain') row.classList.add(`is-${mark}`);
      const feedback = this.querySelector(`.question-answer [data-feedback="${slot}"]`);
      if (feedback && 'row' in row.dataset) row.append(copyOf(feedback));
    }
  }

  /** Shows the explanation as a whole, of a step or of the item (an empty name), after a line. */
  solve(name: string, line: HTMLElement | null): void {
    const solution = this.querySelector(`.question-answer [data-solution="${name}"]`);
    if (solution) line?.after(copyOf(solution));
  }

  /** Reports an answer, or a draft of one. */
  report(event: string, fields: ItemResponse, score?: number, latency?: number): void {
    const detail: AnswerDetail = { item: this.item, fields, score, latency };
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  /**
   * Says a score, or takes back what was said.
   * @param line where; null for the line of the whole answer
   */
  sayScore(line: HTMLElement | null, score?: number): void {
    if (!this.#words) return;
    const { done, right, wrong, partial } = this.#words;
    const place = line ?? part(this, '.question-result');
    const say = (text: string, state: string) => sayIn(place, text, state);
    if (score === undefined) say('', '');
    else if (done !== undefined) say(done, 'done');
    else if (score >= 1) say(right, 'right');
    else if (score <= 0) say(wrong, 'wrong');
    else say(fill(partial, { percent: Math.round(100 * score) }), 'wrong');
  }

  /** Says that there is no answer to check yet, or that something is missing in it. */
  sayMissing(fields: ItemResponse): void {
    const isEmpty = Object.keys(fields).length === 0;
    const text = this.#words?.[isEmpty ? 'choose' : 'complete'] ?? '';
    sayIn(part(this, '.question-result'), text, 'missing');
    const open = controlsIn(this).filter(({ disabled }) => !disabled);
    open.find(({ value, type }) => !value || type === 'radio' || type === 'checkbox')?.focus();
  }

  /** Makes the button do what a name says, or hides it. */
  setButton(name?: 'check' | 'next' | 'again'): void {
    const label = name && this.#words?.[name];
    const actions = part(this, '.question-actions');
    actions.hidden = !label;
    if (label) part(actions, 'button').textContent = label;
  }

  /** Milliseconds since the question was shown or cleared. */
  get latency(): number {
    return Math.round(performance.now() - this.#shownAt);
  }

  /** What stands in the controls. */
  get response(): ItemResponse {
    return readResponse(controlsIn(this));
  }
}

interface Words extends QuestionMessages {
  /** What the button says from the beginning. */
  readonly check: string;
}

/** Whether answers are explained when the attempt ends: until then they are only kept. */
const isLater = ({ dataset }: HTMLElement) => 'later' in dataset;

/** A question's own words; those that it has not are its quiz's. */
function messagesOf(question: HTMLElement): Words {
  const quiz = question.closest('sanad-quiz');
  const hasOwn = !quiz || question.querySelector(':scope > script.messages') !== null;
  return {
    check: part(question, '.question-actions button').textContent,
    ...(quiz && readMessages<QuizMessages>(quiz).question),
    ...(hasOwn && readMessages<QuestionMessages>(question)),
  } as Words;
}

/** Shows or hides the link to the lesson that explains the item. */
function showLesson(question: HTMLElement, isShown: boolean): void {
  question.querySelector('.question-lesson')?.toggleAttribute('hidden', !isShown);
}

function sayIn(line: HTMLElement, text: string, state: string): void {
  line.textContent = text;
  line.dataset['state'] = state;
}

function part(within: Element, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`<sanad-question> needs ${selector}; found: ${within.innerHTML}`);
  return element;
}

/** A copy of an explanation, to stand beside what it explains. */
function copyOf(explanation: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.className = `${explanation.className} is-copy`;
  const words = explanation.querySelector('.question-words') ?? explanation;
  // A list goes as a whole: its rows are none without it.
  const parts = words.matches('ul') ? [words] : [...words.childNodes];
  copy.append(...parts.map((node) => node.cloneNode(true)));
  return copy;
}

customElements.define('sanad-question', QuestionElement);
