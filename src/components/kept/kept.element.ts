import { fill } from '../../i18n/fill.ts';
import { keptThings, type KeptThing } from './kept.ts';

/** `<sanad-kept>`: lists what this browser keeps of Sanad, from the storage itself, and erases. */
class KeptElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-erase-all]')?.addEventListener('click', () => {
      void keptThings().then((things) => this.#erase(things));
    });
    void this.#show();
    addEventListener('storage', () => void this.#show());
    addEventListener('focus', () => void this.#show());
  }

  async #show(): Promise<KeptThing[]> {
    const things = await keptThings();
    const isEmpty = things.length === 0;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', !isEmpty);
    this.querySelector('[data-found]')?.toggleAttribute('hidden', isEmpty);
    this.querySelector('ul')?.replaceChildren(...things.map((thing) => this.#row(thing)));
    return things;
  }

  async #erase(things: readonly KeptThing[]): Promise<void> {
    for (const { erase } of things) await erase();
    // A tool open in this same document must not write again what was erased.
    document.dispatchEvent(new Event('sanad-erased'));
    const left = await this.#show();
    const stays = left.some((thing) =>
      things.some(({ kind, name }) => kind === thing.kind && name === thing.name),
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset[stays ? 'failed' : 'erased'] ?? '';
  }

  #row(thing: KeptThing): HTMLElement {
    const names: Record<string, string> = JSON.parse(this.dataset['names'] ?? '{}');
    const words = document.createElement('span');
    words.textContent = fill(this.dataset[thing.kind] ?? '', {
      name: names[thing.name] ?? thing.name,
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = this.dataset['erase'] ?? '';
    button.setAttribute('aria-label', `${button.textContent} – ${words.textContent}`);
    button.addEventListener('click', () => void this.#erase([thing]));
    const row = document.createElement('li');
    row.append(words, ' ', button);
    return row;
  }
}

customElements.define('sanad-kept', KeptElement);
