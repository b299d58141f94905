import type { Behaviour, Conduct, QuestionHost } from '../../../items/behaviour.ts';
import { ONLY } from '../../../items/item-response.ts';
import { isComplete, type ItemResponse } from '../../../items/response.ts';
import { scoreResponse, type ItemScore } from '../../../items/score.ts';
import type { Answerable, ScoringSpec } from '../../../items/scoring-spec.ts';
import { fill } from '../../../i18n/fill.ts';
import { offer } from '../../download.ts';
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
 * Detail of the events of a question, which bubble: `sanad:answer` when an answer is checked, and
 * `sanad:draft` when an answer changes, with `data-later`. An item that is answered step by step
 * sends `sanad:answer` at each step, with the fields of the steps that are done.
 */
export interface AnswerDetail {
  /** Declared id of the item. */
  readonly item: string;
  /** The response, by slot. */
  readonly fields: ItemResponse;
  /** Score, 0 to 1; undefined for a draft. */
  readonly score: number | undefined;
  /** Milliseconds since the question came onto the screen or was cleared; undefined for a draft. */
  readonly latency: number | undefined;
}

/**
 * `<sanad-question>`: lets a learner check an answer and shows the explanation of each row beside
 * it. It works for every item type: controls carry `data-slot`, rows `data-row`, explanations
 * `data-feedback`. The page gives the spec with {@link QuestionElement.open}, listens to
 * `sanad:answer`, stores the answer and counts the score.
 */
export class QuestionElement extends HTMLElement implements QuestionHost {
  #spec: ScoringSpec | undefined;
  #behaviour: Behaviour<Answerable> = {};
  #conduct: Conduct | undefined;
  #words: Words | undefined;
  #lists: Lists = [];
  /** When the question came onto the screen; undefined until then. */
  #shownAt: number | undefined;
  #isChecked = false;

  /** Declared id of the item. */
  get item(): string {
    return this.dataset['item'] ?? '';
  }

  /**
   * Starts the question. After {@link QuestionElement.clear} it may be called again with another
   * seed, for another order.
   * @param spec scoring spec of the item
   * @param fields a stored response, shown with its explanations; for an item of several steps,
   * that of the steps that are done
   * @param seed text that decides the order of rows that may be shuffled; undefined for the order
   * of the bank
   */
  open(spec: ScoringSpec, fields?: ItemResponse, seed?: string): void {
    if (!this.#spec) {
      this.#lists = listsIn(this);
      this.#words = messagesOf(this);
      this.#listen();
      new IntersectionObserver((entries, watcher) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#shownAt ??= performance.now();
        watcher.disconnect();
      }).observe(this);
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

  /** Removes the answer and its explanations. */
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
    this.showScore(null);
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
      } else if (this.#conduct?.isPaused()) this.#conduct.next();
      else this.#check();
    });
    this.addEventListener('change', () => {
      if (!this.#isChecked && !this.#conduct?.isPaused()) this.showScore(null);
      this.#reveal();
    });
    this.addEventListener('click', ({ target }) => {
      // A text that is kept nowhere, for the learner alone.
      if ((target as Element).matches('[data-save]'))
        offer(new File([this.response[ONLY] ?? ''], `${this.item}.txt`, { type: 'text/plain' }));
      const zone = (target as Element).closest<SVGElement>('[data-zone]')?.dataset['zone'];
      if (zone)
        controlsIn(this)
          .find(({ dataset }) => dataset['slot'] === zone)
          ?.click();
    });
    // `input`, not only `change`: the tab may be killed while the learner still types.
    this.addEventListener('input', () => {
      if (!isLater(this)) return;
      this.report('sanad:draft', this.response);
    });
  }

  /** Updates scenes, zones or steps after a change of the response. */
  #reveal(): void {
    this.#conduct?.reveal();
    if (this.#spec) this.#behaviour.reveal?.(this, this.#spec, this.response);
  }

  #check(): void {
    const spec = this.#spec;
    if (!spec) return;
    if (this.#conduct) return this.#conduct.check();
    const fields = this.response;
    if (!isComplete(spec, fields)) return this.showMissing(fields);
    const { latency } = this;
    const score = this.#show(spec, fields);
    this.report('sanad:answer', fields, score, latency);
  }

  /** Scores a response and shows its explanations. */
  #show(spec: ScoringSpec, fields: ItemResponse): number {
    const { score, parts } = scoreResponse(spec, fields);
    this.explain(this, parts);
    this.finish(score);
    return score;
  }

  /** Shows the score and the general explanation of the whole answer. */
  finish(score: number): void {
    this.#isChecked = true;
    this.showSolution('', part(this, '.question-result'));
    this.showScore(null, score);
    this.setButton('lockable' in this.dataset ? undefined : 'again');
    showLesson(this, score < 1 && this.#words?.done === undefined);
  }

  /** Disables the controls of the question or of a step, and shows each explanation in its row. */
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

  /** Shows the general explanation of a step, or of the item (empty name), after a line. */
  showSolution(name: string, line: HTMLElement | null): void {
    const solution = this.querySelector(`.question-answer [data-solution="${name}"]`);
    if (solution) line?.after(copyOf(solution));
  }

  /** Dispatches an event with an answer or a draft. */
  report(event: string, fields: ItemResponse, score?: number, latency?: number): void {
    const detail: AnswerDetail = { item: this.item, fields, score, latency };
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  /**
   * Writes a score into a line, or empties the line.
   * @param line null for the line of the whole answer
   */
  showScore(line: HTMLElement | null, score?: number): void {
    if (!this.#words) return;
    const { done, right, wrong, partial } = this.#words;
    const result = line ?? part(this, '.question-result');
    const show = (text: string, state: string) => setResult(result, text, state);
    if (score === undefined) show('', '');
    else if (done !== undefined) show(done, 'done');
    else if (score >= 1) show(right, 'right');
    else if (score <= 0) show(wrong, 'wrong');
    else show(fill(partial, { percent: Math.round(100 * score) }), 'wrong');
  }

  /** Asks for an answer or for its missing parts, and moves the focus to the first one. */
  showMissing(fields: ItemResponse): void {
    const isEmpty = Object.keys(fields).length === 0;
    const text = this.#words?.[isEmpty ? 'choose' : 'complete'] ?? '';
    setResult(part(this, '.question-result'), text, 'missing');
    const open = controlsIn(this).filter(({ disabled }) => !disabled);
    open.find(({ value, type }) => !value || type === 'radio' || type === 'checkbox')?.focus();
  }

  /** Sets the label of the button, or hides it. */
  setButton(name?: 'check' | 'next' | 'again'): void {
    const label = name && this.#words?.[name];
    const actions = part(this, '.question-actions');
    actions.hidden = !label;
    if (label) part(actions, 'button').textContent = label;
  }

  /** Milliseconds since the question came onto the screen, or was cleared. */
  get latency(): number {
    const now = performance.now();
    return Math.round(now - (this.#shownAt ?? now));
  }

  /** The response that is in the controls now. */
  get response(): ItemResponse {
    return readResponse(controlsIn(this));
  }
}

interface Words extends QuestionMessages {
  /** Label of the button at the start. */
  readonly check: string;
}

/** Whether answers are explained only at the end of the attempt. Until then they are drafts. */
const isLater = ({ dataset }: HTMLElement) => 'later' in dataset;

/** The messages of a question. Those of its quiz fill in the missing ones. */
function messagesOf(question: HTMLElement): Words {
  const check = part(question, '.question-actions button').textContent;
  const quiz = question.closest('sanad-quiz');
  if (!quiz) return { check, ...readMessages<QuestionMessages>(question) };
  const hasMessages = question.querySelector(':scope > script.messages') !== null;
  return {
    check,
    ...readMessages<QuizMessages>(quiz).question,
    ...(hasMessages && readMessages<Partial<QuestionMessages>>(question)),
  };
}

/** Shows or hides the link to the lesson that explains the item. */
function showLesson(question: HTMLElement, isShown: boolean): void {
  question.querySelector('.question-lesson')?.toggleAttribute('hidden', !isShown);
}

function setResult(line: HTMLElement, text: string, state: string): void {
  line.textContent = text;
  line.dataset['state'] = state;
}

function part(within: Element, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`<sanad-question> needs ${selector}; found: ${within.innerHTML}`);
  return element;
}

/** Copies an explanation, to be shown beside its row. */
function copyOf(explanation: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.className = `${explanation.className} is-copy`;
  const words = explanation.querySelector('.question-words') ?? explanation;
  // Copy a list with its `ul`: `li` elements are invalid without it.
  const parts = words.matches('ul') ? [words] : [...words.childNodes];
  copy.append(...parts.map((node) => node.cloneNode(true)));
  return copy;
}

customElements.define('sanad-question', QuestionElement);
