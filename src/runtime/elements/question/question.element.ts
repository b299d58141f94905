import { isComplete, type ItemResponse } from '../../../items/response.ts';
import { followPath } from '../../../items/branching.ts';
import type { ScoringSpec, ProgressiveSpec } from '../../../items/scoring-spec.ts';
import { scoreResponse, type ItemScore } from '../../../items/score.ts';
import { responseOfStep, stepsDone } from '../../../items/progressive.ts';
import { fill } from '../../../i18n/fill.ts';
import {
  arrange,
  controlsIn,
  listsIn,
  readResponse,
  writeResponse,
  type Control,
  type Lists,
} from './controls.ts';

/**
 * What a question tells when its answer is checked (`sanad:answer`) or, with `data-later`, changes
 * (`sanad:draft`); both bubble. A progressive case tells its answer at each step, with the fields
 * of the steps that are done.
 */
export interface AnswerDetail {
  /** Declared id of the item. */
  readonly item: string;
  /** What the learner put into the controls, by slot. */
  readonly fields: ItemResponse;
  /** Milliseconds since the question was shown or cleared; undefined for a draft. */
  readonly latency: number | undefined;
}

/**
 * `<sanad-question>`: lets a learner check an answer and shows the explanation of each part beside
 * it, whatever the item type: controls carry `data-slot`, rows `data-row`, explanations
 * `data-feedback`. Keeping the answer and counting the score are the page's work: it gives the
 * spec with {@link QuestionElement.open} and listens to `sanad:answer`.
 */
export class QuestionElement extends HTMLElement {
  #spec: ScoringSpec | undefined;
  #lists: Lists = [];
  #shownAt = performance.now();
  #isChecked = false;
  /** Steps of a progressive case that are done, and whether the next one waits to be opened. */
  #done = 0;
  #isPaused = false;

  /** Declared id of the item. */
  get item(): string {
    return this.dataset['item'] ?? '';
  }

  /**
   * Makes the question work.
   * @param spec what scores the item
   * @param fields an answer that was kept, to be shown with its explanations; of a progressive
   * case, the steps that are done
   * @param seed what the order of rows that may be shuffled follows from, the same for the same
   * text; left out, they are in the order of the bank. Called again with another seed after
   * {@link QuestionElement.clear}, the rows are put into another order.
   */
  open(spec: ScoringSpec, fields?: ItemResponse, seed?: string): void {
    if (!this.#spec) {
      this.#lists = listsIn(this);
      this.#listen();
    }
    this.#spec = spec;
    arrange(this.#lists, seed === undefined ? undefined : `${seed}.${this.item}`);
    this.setAttribute('data-ready', '');
    this.#part('.question-answer').hidden = true;
    this.#part('.question-actions').hidden = this.#isLater;
    this.#reveal();
    if (!fields) return;
    writeResponse(this.#controls, fields);
    this.#reveal();
    if (spec.type === 'progressive') this.#restore(spec, fields);
    else if (!this.#isLater) this.#show(fields);
  }

  /** Makes the question as new. */
  clear(): void {
    this.#isChecked = false;
    this.#isPaused = false;
    this.#done = 0;
    this.#shownAt = performance.now();
    this.querySelector('form')?.reset();
    for (const control of this.#controls) control.disabled = false;
    for (const row of this.querySelectorAll('[data-row], [data-zone]')) {
      row.classList.remove('is-right', 'is-wrong', 'is-missed', 'is-chosen');
    }
    for (const copy of this.querySelectorAll('.question-form .is-copy')) copy.remove();
    for (const line of this.querySelectorAll('.question-step-result')) line.textContent = '';
    this.#say('', '');
    this.#setButton(this.#isLater ? '' : (this.dataset['check'] ?? ''));
    this.#lessonLink(false);
    this.#reveal();
  }

  #listen(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isLater) return;
      if (this.#isChecked) {
        this.clear();
        this.#controls[0]?.focus();
      } else if (this.#isPaused) this.#nextStep();
      else this.#check();
    });
    this.addEventListener('change', () => {
      if (!this.#isChecked && !this.#isPaused) this.#say('', '');
      this.#limit();
      this.#reveal();
    });
    this.addEventListener('click', ({ target }) => {
      const zone = (target as Element).closest<SVGElement>('[data-zone]')?.dataset['zone'];
      if (zone) this.#controls.find(({ dataset }) => dataset['slot'] === zone)?.click();
    });
    // What is being typed is kept too: the tab may be killed before the field is left.
    this.addEventListener('input', () => {
      if (!this.#isLater) return;
      const detail: AnswerDetail = { item: this.item, fields: this.#fields, latency: undefined };
      this.dispatchEvent(new CustomEvent('sanad:draft', { detail, bubbles: true }));
    });
  }

  /** Whether answers are explained when the attempt ends: until then they are only kept. */
  get #isLater(): boolean {
    return 'later' in this.dataset;
  }

  /** In a long menu no more boxes can be ticked than there are answers to find. */
  #limit(): void {
    const spec = this.#spec;
    if (spec?.type !== 'long-menu' || this.#isChecked) return;
    const isFull = Object.keys(this.#fields).length >= spec.key.length;
    for (const control of this.#controls) {
      if (control instanceof HTMLInputElement) control.disabled = isFull && !control.checked;
    }
  }

  /**
   * Shows what the answer has come to: the scenes that choices lead to, the steps that are open,
   * the zones that are chosen.
   */
  #reveal(): void {
    const spec = this.#spec;
    if (spec?.type === 'branching') {
      const met = new Set(followPath(spec, this.#fields).scenes.map(({ id }) => id));
      for (const scene of this.querySelectorAll<HTMLElement>('[data-scene]')) {
        scene.hidden = !met.has(scene.dataset['scene'] ?? '');
      }
    } else if (spec?.type === 'progressive') {
      const last = this.#isPaused ? this.#done - 1 : this.#done;
      for (const [index, step] of this.#steps.entries()) step.hidden = index > last;
    } else if (spec?.type === 'hotspot') {
      const chosen = this.#fields;
      for (const zone of this.querySelectorAll<SVGElement>('[data-zone]')) {
        zone.classList.toggle('is-chosen', (zone.dataset['zone'] ?? '') in chosen);
      }
    }
  }

  #check(): void {
    const spec = this.#spec;
    if (!spec) return;
    if (spec.type === 'progressive') return this.#checkStep(spec);
    const fields = this.#fields;
    if (!isComplete(spec, fields)) return this.#sayMissing(fields);
    const latency = this.#latency;
    this.#show(fields);
    this.#tell(fields, latency);
  }

  /** Checks the step that is open; what was put into steps behind it does not count yet. */
  #checkStep(spec: ProgressiveSpec): void {
    const open = spec.steps.slice(0, this.#done + 1);
    const all = this.#fields;
    const fields: ItemResponse = Object.fromEntries(
      Object.entries(all).filter(([slot]) => open.some(({ id }) => slot.startsWith(id))),
    );
    const step = open[this.#done];
    if (!step || stepsDone(spec, fields).length <= this.#done) {
      return this.#sayMissing(step ? responseOfStep(step, fields) : {});
    }
    const latency = this.#latency;
    this.#showStep(spec, fields);
    if (this.#done === spec.steps.length) this.#finish(spec, fields);
    else {
      this.#isPaused = true;
      this.#say('', '');
      this.#setButton(this.dataset['next'] ?? '');
    }
    this.#tell(fields, latency);
  }

  /** Shows the steps of a case that were done, and opens the next one. */
  #restore(spec: ProgressiveSpec, fields: ItemResponse): void {
    const { length } = stepsDone(spec, fields);
    while (this.#done < length) this.#showStep(spec, fields);
    if (length === spec.steps.length) this.#finish(spec, fields);
    this.#reveal();
  }

  /** Closes the step that is open and explains it. */
  #showStep(spec: ProgressiveSpec, fields: ItemResponse): void {
    const element = this.#steps[this.#done];
    const step = spec.steps[this.#done];
    if (!element || !step) return;
    this.#done += 1;
    this.#explain(element, scoreResponse(spec, fields).parts);
    const line = element.querySelector<HTMLElement>('.question-step-result');
    const { score } = scoreResponse(step.question, responseOfStep(step, fields));
    if (line) sayIn(line, ...this.#wordsFor(score));
    this.#solve(step.id, line);
  }

  #nextStep(): void {
    this.#isPaused = false;
    this.#setButton(this.dataset['check'] ?? '');
    this.#reveal();
    const title = this.#steps[this.#done]?.querySelector<HTMLElement>('.question-number');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }

  #show(fields: ItemResponse): void {
    if (!this.#spec) return;
    this.#explain(this, scoreResponse(this.#spec, fields).parts);
    this.#finish(this.#spec, fields);
  }

  /** Says the score of the whole answer, and explains it as a whole. */
  #finish(spec: ScoringSpec, fields: ItemResponse): void {
    const { score } = scoreResponse(spec, fields);
    this.#isChecked = true;
    this.#solve('', this.#part('.question-result'));
    this.#say(...this.#wordsFor(score));
    this.#setButton('lockable' in this.dataset ? '' : (this.dataset['again'] ?? ''));
    this.#lessonLink(score < 1 && !('done' in this.dataset));
  }

  /** Closes the controls of the question or of a step, and puts each explanation beside its row. */
  #explain(root: HTMLElement, parts: ItemScore['parts']): void {
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
  #solve(name: string, line: HTMLElement | null): void {
    const solution = this.querySelector(`.question-answer [data-solution="${name}"]`);
    if (solution) line?.after(copyOf(solution));
  }

  #tell(fields: ItemResponse, latency: number): void {
    const detail: AnswerDetail = { item: this.item, fields, latency };
    this.dispatchEvent(new CustomEvent('sanad:answer', { detail, bubbles: true }));
  }

  #wordsFor(score: number): [text: string, state: string] {
    const { done, right = '', wrong = '', partial = '' } = this.dataset;
    if (done !== undefined) return [done, 'done'];
    if (score >= 1) return [right, 'right'];
    if (score <= 0) return [wrong, 'wrong'];
    return [fill(partial, { percent: Math.round(100 * score) }), 'wrong'];
  }

  #sayMissing(fields: ItemResponse): void {
    const isEmpty = Object.keys(fields).length === 0;
    this.#say(this.dataset[isEmpty ? 'choose' : 'complete'] ?? '', 'missing');
    const open = this.#controls.filter(({ disabled }) => !disabled);
    open.find(({ value, type }) => !value || type === 'radio' || type === 'checkbox')?.focus();
  }

  #say(text: string, state: string): void {
    sayIn(this.#part('.question-result'), text, state);
  }

  #setButton(label: string): void {
    const actions = this.#part('.question-actions');
    actions.hidden = label === '';
    const button = actions.querySelector('button');
    if (button && label) button.textContent = label;
  }

  #lessonLink(isShown: boolean): void {
    const link = this.querySelector<HTMLElement>('.question-lesson');
    if (link) link.hidden = !isShown;
  }

  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<sanad-question> needs ${selector}; found: ${this.innerHTML}`);
    return element;
  }

  get #latency(): number {
    return Math.round(performance.now() - this.#shownAt);
  }

  get #controls(): Control[] {
    return controlsIn(this);
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')];
  }

  get #fields(): ItemResponse {
    return readResponse(this.#controls);
  }
}

function sayIn(line: HTMLElement, text: string, state: string): void {
  line.textContent = text;
  line.dataset['state'] = state;
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
