/** What a question tells when its answer is checked: `sanad:answer`, bubbling. */
export interface AnswerDetail {
  /** Declared id of the item. */
  readonly item: string;
  /** Letters chosen. */
  readonly response: readonly string[];
  /** Milliseconds since the question was first touched or shown. */
  readonly latency: number;
}

/**
 * `<sanad-question>`: lets a learner check an answer and shows the explanation of each option
 * beside it. Keeping the answer and counting the score are the page's work: it listens to
 * `sanad:answer` and gives back what was kept with {@link QuestionElement.restore}.
 */
export class QuestionElement extends HTMLElement {
  #shownAt = performance.now();
  #isChecked = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.hasAttribute('data-ready')) return;
    this.setAttribute('data-ready', '');
    this.#part('.question-answer').hidden = true;
    this.#part('.question-actions').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isChecked) this.clear();
      else this.#check();
    });
    this.addEventListener('change', () => {
      if (!this.#isChecked) this.#say('', '');
    });
  }

  /** Declared id of the item. */
  get item(): string {
    return this.dataset['item'] ?? '';
  }

  /** Letters chosen now. */
  get response(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  /** Shows an answer that was kept, with its explanations. */
  restore(response: readonly string[]): void {
    for (const input of this.#inputs) input.checked = response.includes(input.value);
    this.#show();
  }

  /** Makes the question as new. */
  clear(): void {
    this.#isChecked = false;
    this.#shownAt = performance.now();
    for (const input of this.#inputs) {
      input.checked = false;
      input.disabled = false;
      input.closest('li')?.classList.remove('is-right', 'is-wrong', 'is-missed');
    }
    for (const copy of this.querySelectorAll('.question-option ~ .question-feedback'))
      copy.remove();
    this.#say('', '');
    this.#setButton(this.dataset['check'] ?? '');
    this.#lessonLink(false);
    this.#inputs[0]?.focus();
  }

  #check(): void {
    const response = this.response;
    if (response.length === 0) {
      this.#say(this.dataset['choose'] ?? '', 'missing');
      this.#inputs[0]?.focus();
      return;
    }
    const latency = Math.round(performance.now() - this.#shownAt);
    this.#show();
    const detail: AnswerDetail = { item: this.item, response, latency };
    this.dispatchEvent(new CustomEvent('sanad:answer', { detail, bubbles: true }));
  }

  #show(): void {
    this.#isChecked = true;
    const key = new Set((this.dataset['key'] ?? '').split(' '));
    let isRight = true;
    for (const input of this.#inputs) {
      const isKey = key.has(input.value);
      if (input.checked !== isKey) isRight = false;
      input.disabled = true;
      const row = input.closest('li');
      row?.classList.toggle('is-right', isKey);
      row?.classList.toggle('is-wrong', input.checked && !isKey);
      row?.classList.toggle('is-missed', !input.checked && isKey);
      row?.querySelector('.question-feedback')?.remove();
      const feedback = this.querySelector(`.question-answer [data-option="${input.value}"]`);
      if (row && feedback) row.append(asParagraph(feedback));
    }
    this.#say(this.dataset[isRight ? 'right' : 'wrong'] ?? '', isRight ? 'right' : 'wrong');
    const isLocked = 'lockable' in this.dataset;
    this.#setButton(isLocked ? '' : (this.dataset['again'] ?? ''));
    this.#lessonLink(!isRight);
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

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }
}

function asParagraph(feedback: Element): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = feedback.className;
  const words = feedback.lastElementChild?.cloneNode(true);
  if (words) paragraph.append(words);
  return paragraph;
}

customElements.define('sanad-question', QuestionElement);
