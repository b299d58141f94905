import { fill } from '../../../i18n/fill.ts';
import { browserStores, currentLearner, learnersOf } from '../../storage/learner.ts';
import {
  addLearner,
  eraseLearner,
  labelsOf,
  NameTakenError,
  switchLearner,
} from '../../storage/learner-list.ts';
import { presentStore } from '../../storage/present-learner.ts';
import { readMessages } from '../../messages.ts';
import type { LearnersMessages } from './learners.messages.ts';

/** `<sanad-learners>`: switches between the learners of this device and reloads the page. */
class LearnersElement extends HTMLElement {
  readonly #messages = readMessages<LearnersMessages>(this);
  readonly #stores = browserStores();

  connectedCallback(): void {
    this.hidden = false;
    // Follows a change of learner in another tab.
    presentStore();
    this.#show();
    this.#listen();
    document.addEventListener('sanad-erased', () => this.#show());
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  #show(): void {
    const select = this.#select;
    const learners = learnersOf(this.#stores);
    const labels = labelsOf(learners);
    select?.querySelectorAll('[data-named]').forEach((option) => option.remove());
    for (const [index, { id }] of learners.entries()) {
      const option = new Option(labels[index], id);
      option.dataset['named'] = '';
      select?.querySelector('[value="guest"]')?.before(option);
    }
    const { id } = currentLearner(this.#stores);
    if (select) select.value = id;
    const name = select?.selectedOptions[0]?.textContent ?? '';
    this.#say(fill(this.#messages.now, { name }));
    this.querySelector<HTMLElement>('[data-forget]')?.toggleAttribute('hidden', id === '');
  }

  #listen(): void {
    this.querySelector('.learner-switch')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#try(() => switchLearner(this.#stores, this.#select?.value ?? ''));
    });
    this.querySelector('.learner-add')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = this.querySelector<HTMLInputElement>('.learner-add input')?.value.trim();
      if (name) this.#try(() => void addLearner(this.#stores, name, this.#reserved));
    });
    const dialog = this.querySelector('dialog');
    this.querySelector('[data-forget]')?.addEventListener('click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue === 'erase') this.#try(() => eraseLearner(this.#stores));
    });
  }

  /** What the list says of the unnamed learner and the guest, as far as it could be a name. */
  get #reserved(): readonly string[] {
    const options = [...(this.#select?.options ?? [])];
    return options.map(({ text }) => text.split(/[:(（]/)[0] ?? '').filter((text) => text !== '');
  }

  #try(change: () => void): void {
    try {
      change();
      location.reload();
    } catch (error) {
      // The name is taken, or storage is blocked or full: leave the list as it is and say so.
      const { taken, refused } = this.#messages;
      const name = this.querySelector<HTMLInputElement>('.learner-add input')?.value.trim() ?? '';
      this.#say(error instanceof NameTakenError ? fill(taken, { name }) : refused);
    }
  }

  #say(text: string): void {
    const now = this.querySelector('.learner-now');
    if (now) now.textContent = text;
  }
}

customElements.define('sanad-learners', LearnersElement);
