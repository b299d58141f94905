import { fill } from '../../../i18n/fill.ts';
import { readMessages } from '../../messages.ts';
import type { StoredDataMessages } from './stored-data.messages.ts';
import { storedItems, type StoredItem } from './stored-data.ts';

/** `<sanad-stored-data>`: lists what this browser keeps of Sanad, from the storage itself, and erases. */
class StoredDataElement extends HTMLElement {
  readonly #messages = readMessages<StoredDataMessages>(this);

  connectedCallback(): void {
    this.querySelector('[data-erase-all]')?.addEventListener('click', () => {
      void storedItems().then((things) => this.#erase(things));
    });
    void this.#show();
    addEventListener('storage', () => void this.#show());
    addEventListener('focus', () => void this.#show());
  }

  async #show(): Promise<StoredItem[]> {
    const things = await storedItems();
    const isEmpty = things.length === 0;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', !isEmpty);
    this.querySelector('[data-found]')?.toggleAttribute('hidden', isEmpty);
    this.querySelector('ul')?.replaceChildren(...things.map((thing) => this.#row(thing)));
    return things;
  }

  async #erase(things: readonly StoredItem[]): Promise<void> {
    for (const { erase } of things) await erase();
    // A tool open in this same document must not write again what was erased.
    document.dispatchEvent(new Event('sanad-erased'));
    const left = await this.#show();
    const stays = left.some((thing) =>
      things.some(({ kind, name }) => kind === thing.kind && name === thing.name),
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#messages[stays ? 'failed' : 'erased'];
  }

  #row(thing: StoredItem): HTMLElement {
    const { names, kinds, erase } = this.#messages;
    const words = document.createElement('span');
    words.textContent = fill(kinds[thing.kind], {
      name: names[thing.name] ?? thing.name,
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = erase;
    button.setAttribute('aria-label', `${button.textContent} – ${words.textContent}`);
    button.addEventListener('click', () => void this.#erase([thing]));
    const row = document.createElement('li');
    row.append(words, ' ', button);
    return row;
  }
}

customElements.define('sanad-stored-data', StoredDataElement);
