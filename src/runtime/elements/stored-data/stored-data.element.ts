import { fill } from '../../../i18n/fill.ts';
import { readMessages } from '../../messages.ts';
import type { StoredDataMessages } from './stored-data.messages.ts';
import { storedItems, type StoredItem } from './stored-data.ts';

/**
 * `<sanad-stored-data>`: lists the data of Sanad found in the storage of this browser, and erases
 * it.
 */
class StoredDataElement extends HTMLElement {
  readonly #messages = readMessages<StoredDataMessages>(this);

  connectedCallback(): void {
    this.querySelector('[data-erase-all]')?.addEventListener('click', () => {
      void storedItems().then((items) => this.#erase(items));
    });
    void this.#show();
    addEventListener('storage', () => void this.#show());
    addEventListener('focus', () => void this.#show());
  }

  async #show(): Promise<StoredItem[]> {
    const items = await storedItems();
    const isEmpty = items.length === 0;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', !isEmpty);
    this.querySelector('[data-found]')?.toggleAttribute('hidden', isEmpty);
    this.querySelector('ul')?.replaceChildren(...items.map((item) => this.#row(item)));
    return items;
  }

  async #erase(items: readonly StoredItem[]): Promise<void> {
    for (const { erase } of items) await erase();
    // A tool form in the same document must not store the erased values again.
    document.dispatchEvent(new Event('sanad-erased'));
    const left = await this.#show();
    const stays = left.some((item) =>
      items.some(
        ({ kind, name, learner, where }) =>
          kind === item.kind &&
          name === item.name &&
          learner === item.learner &&
          where === item.where,
      ),
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#messages[stays ? 'failed' : 'erased'];
  }

  #row(item: StoredItem): HTMLElement {
    const { names, kinds, erase } = this.#messages;
    const words = document.createElement('span');
    words.textContent = fill(kinds[item.kind], {
      name: names[item.name] ?? item.name,
    });
    if (item.learner !== undefined) words.textContent += ` #${item.learner}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = erase;
    button.setAttribute('aria-label', `${button.textContent} – ${words.textContent}`);
    button.addEventListener('click', () => void this.#erase([item]));
    const row = document.createElement('li');
    row.append(words, ' ', button);
    return row;
  }
}

customElements.define('sanad-stored-data', StoredDataElement);
