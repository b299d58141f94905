import { fill } from '../../../i18n/fill.ts';
import {
  addLearner,
  switchLearner,
  browserStores,
  currentLearner,
  eraseLearner,
  learnersOf,
} from '../../storage/learner.ts';
import { readMessages } from '../../messages.ts';
import type { LearnersMessages } from './learners.messages.ts';

/** `<sanad-learners>`: switches between the learners of this device and reloads the page. */
class LearnersElement extends HTMLElement {
  readonly #messages = readMessages<LearnersMessages>(this);
  readonly #stores = browserStores();

  connectedCallback(): void {
    this.hidden = false;
    const select = this.querySelector('select');
    const guest = select?.querySelector('[value="guest"]');
    for (const { id, name } of learnersOf(this.#stores)) {
      guest?.before(new Option(name, id));
    }
    const { id } = currentLearner(this.#stores);
    if (select) select.value = id;
    const now = this.querySelector('.learner-now');
    const name = select?.selectedOptions[0]?.textContent ?? '';
    if (now) now.textContent = fill(this.#messages.now, { name });
    this.#listen(select);
  }

  #listen(select: HTMLSelectElement | null): void {
    this.querySelector('.learner-switch')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#try(() => switchLearner(this.#stores, select?.value ?? ''));
    });
    this.querySelector('.learner-add')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const name = this.querySelector<HTMLInputElement>('.learner-add input')?.value.trim();
      if (name) this.#try(() => void addLearner(this.#stores, name));
    });
    const forget = this.querySelector<HTMLElement>('[data-forget]');
    const dialog = this.querySelector('dialog');
    const { id } = currentLearner(this.#stores);
    if (forget) forget.hidden = id === '';
    forget?.addEventListener('click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue === 'erase') this.#try(() => eraseLearner(this.#stores));
    });
  }

  #try(change: () => void): void {
    try {
      change();
      location.reload();
    } catch {
      // Storage is blocked or full: leave the list as it is and say so.
      const now = this.querySelector('.learner-now');
      if (now) now.textContent = this.#messages.refused;
    }
  }
}

customElements.define('sanad-learners', LearnersElement);
