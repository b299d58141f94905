import { readMessages } from '../../messages.ts';
import type { QuickExitMessages } from './quick-exit.messages.ts';
import { timesTable } from './times-table.ts';

/** Longest time between the two presses of Escape that leave the page. */
const TWICE_MS = 1000;

/**
 * `<sanad-quick-exit>`: replaces the page at once by a multiplication table, in the same document,
 * so that no network is needed. The address and title of the table replace those of the page in the
 * history. The content of the page and everything typed into it are removed.
 */
class QuickExitElement extends HTMLElement {
  #escapedAt = -Infinity;

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - this.#escapedAt < TWICE_MS) this.#leave();
      this.#escapedAt = event.timeStamp;
    });
  }

  #leave(): void {
    const { title } = readMessages<QuickExitMessages>(this);
    const address = this.querySelector('a')?.href ?? '';
    document.body.replaceChildren(neutralPage(title));
    document.title = title;
    document.querySelectorAll('link[rel="alternate"]').forEach((link) => link.remove());
    replaceAddress(address);
    // "Back" to a fragment of the same page (#…) would show its address again.
    addEventListener('popstate', () => replaceAddress(address));
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }
}

function replaceAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A page opened from a file cannot change its address. The name of the file is neutral.
  }
}

function neutralPage(title: string): HTMLElement {
  const heading = document.createElement('h1');
  heading.textContent = title;
  heading.tabIndex = -1;
  const table = document.createElement('table');
  table.className = 'times';
  table.dir = 'ltr';
  for (const row of timesTable()) {
    const line = table.insertRow();
    for (const number of row) line.insertCell().textContent = String(number);
  }
  const main = document.createElement('main');
  main.className = 'neutral';
  main.append(heading, table);
  return main;
}

customElements.define('sanad-quick-exit', QuickExitElement);
