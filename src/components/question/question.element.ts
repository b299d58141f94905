import { isComplete, type Fields } from '../../assessment/answer.ts';
import { walk } from '../../assessment/branching.ts';
import type { ItemContract } from '../../assessment/contract.ts';
import { markAnswer } from '../../assessment/mark.ts';
import { fill } from '../../i18n/fill.ts';

/** What a question tells when its answer is checked: `sanad:answer`, bubbling. */
export interface AnswerDetail {
  /** Declared id of the item. */
  readonly item: string;
  /** What the learner put into the controls, by slot. */
  readonly fields: Fields;
  /** Milliseconds since the question was shown or cleared. */
  readonly latency: number;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * `<sanad-question>`: lets a learner check an answer and shows the explanation of each part beside
 * it, whatever the item type: controls carry `data-slot`, rows `data-row`, explanations
 * `data-feedback`. Keeping the answer and counting the score are the page's work: it gives the
 * contract with {@link QuestionElement.open} and listens to `sanad:answer`.
 */
export class QuestionElement extends HTMLElement {
  #contract: ItemContract | undefined;
  #shownAt = performance.now();
  #isChecked = false;

  /** Declared id of the item. */
  get item(): string {
    return this.dataset['item'] ?? '';
  }

  /**
   * Makes the question work.
   * @param contract what scores the item
   * @param fields an answer that was kept, to be shown with its explanations
   */
  open(contract: ItemContract, fields?: Fields): void {
    const isNew = this.#contract === undefined;
    this.#contract = contract;
    if (isNew) this.#listen();
    this.setAttribute('data-ready', '');
    this.#part('.question-answer').hidden = true;
    this.#part('.question-actions').hidden = false;
    this.#reveal();
    if (!fields) return;
    for (const control of this.#controls) write(control, fields);
    this.#reveal();
    this.#show(fields);
  }

  /** Makes the question as new. */
  clear(): void {
    this.#isChecked = false;
    this.#shownAt = performance.now();
    this.querySelector('form')?.reset();
    for (const control of this.#controls) control.disabled = false;
    for (const row of this.querySelectorAll('[data-row]')) {
      row.classList.remove('is-right', 'is-wrong', 'is-missed');
    }
    for (const copy of this.querySelectorAll('.question-form .is-copy')) copy.remove();
    this.#say('', '');
    this.#setButton(this.dataset['check'] ?? '');
    this.#lessonLink(false);
    this.#reveal();
  }

  #listen(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isChecked) {
        this.clear();
        this.#controls[0]?.focus();
      } else this.#check();
    });
    this.addEventListener('change', () => {
      if (!this.#isChecked) this.#say('', '');
      this.#limit();
      this.#reveal();
    });
  }

  /** In a long menu no more boxes can be ticked than there are answers to find. */
  #limit(): void {
    const contract = this.#contract;
    if (contract?.type !== 'long-menu' || this.#isChecked) return;
    const isFull = Object.keys(this.#fields).length >= contract.key.length;
    for (const control of this.#controls) {
      if (control instanceof HTMLInputElement) control.disabled = isFull && !control.checked;
    }
  }

  /** In a branching vignette a scene is shown once a choice leads to it. */
  #reveal(): void {
    const contract = this.#contract;
    if (contract?.type !== 'branching') return;
    const met = new Set(walk(contract, this.#fields).scenes.map(({ id }) => id));
    for (const scene of this.querySelectorAll<HTMLElement>('[data-scene]')) {
      scene.hidden = !met.has(scene.dataset['scene'] ?? '');
    }
  }

  #check(): void {
    const contract = this.#contract;
    const fields = this.#fields;
    if (!contract) return;
    if (!isComplete(contract, fields)) {
      const isEmpty = Object.keys(fields).length === 0;
      this.#say(this.dataset[isEmpty ? 'choose' : 'complete'] ?? '', 'missing');
      this.#controls.find((control) => !control.value || control.type === 'radio')?.focus();
      return;
    }
    const latency = Math.round(performance.now() - this.#shownAt);
    this.#show(fields);
    const detail: AnswerDetail = { item: this.item, fields, latency };
    this.dispatchEvent(new CustomEvent('sanad:answer', { detail, bubbles: true }));
  }

  #show(fields: Fields): void {
    if (!this.#contract) return;
    this.#isChecked = true;
    const { score, parts } = markAnswer(this.#contract, fields);
    for (const control of this.#controls) control.disabled = true;
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      const slot = row.dataset['row'] ?? '';
      const mark = parts[slot] ?? 'plain';
      if (mark !== 'plain') row.classList.add(`is-${mark}`);
      const feedback = this.querySelector(`.question-answer [data-feedback="${slot}"]`);
      if (feedback) row.append(copyOf(feedback));
    }
    const solution = this.querySelector('.question-answer .question-solution');
    if (solution) this.#part('.question-result').after(copyOf(solution));
    this.#sayScore(score);
    this.#setButton('lockable' in this.dataset ? '' : (this.dataset['again'] ?? ''));
    this.#lessonLink(score < 1 && !('done' in this.dataset));
  }

  #sayScore(score: number): void {
    const { done } = this.dataset;
    if (done !== undefined) this.#say(done, 'done');
    else if (score >= 1) this.#say(this.dataset['right'] ?? '', 'right');
    else if (score <= 0) this.#say(this.dataset['wrong'] ?? '', 'wrong');
    else {
      const percent = Math.round(100 * score);
      this.#say(fill(this.dataset['partial'] ?? '', { percent }), 'wrong');
    }
  }

  #say(text: string, state: string): void {
    const result = this.#part('.question-result');
    result.textContent = text;
    result.dataset['state'] = state;
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

  get #controls(): Control[] {
    return [...this.querySelectorAll<Control>('[data-slot]')];
  }

  get #fields(): Fields {
    const fields: Record<string, string> = {};
    for (const control of this.#controls) {
      const isOff =
        control instanceof HTMLInputElement &&
        ['radio', 'checkbox'].includes(control.type) &&
        !control.checked;
      const value = control.value.trim();
      if (!isOff && value) fields[control.dataset['slot'] ?? ''] = value;
    }
    return fields;
  }
}

function write(control: Control, fields: Fields): void {
  const value = fields[control.dataset['slot'] ?? ''] ?? '';
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
    control.checked = control.value === value;
  } else control.value = value;
}

/** A copy of an explanation, to stand beside what it explains. */
function copyOf(explanation: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.className = `${explanation.className} is-copy`;
  const words = explanation.querySelector('.question-words') ?? explanation;
  copy.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

customElements.define('sanad-question', QuestionElement);
