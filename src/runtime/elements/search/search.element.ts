import { fill } from '../../../i18n/fill.ts';
import { formFor } from '../../../i18n/plural.ts';
import { dataAttribute } from '../../required.ts';
import { readMessages } from '../../messages.ts';
import { withoutArabicMarks } from '../../../fields/word-key.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import type { SearchMessages } from './search.messages.ts';

const MOST = 12;
const WAIT_MS = 150;

/** `<sanad-search>`: shows results while the reader types. Arrow keys move through them. */
class SearchElement extends HTMLElement {
  readonly #messages = readMessages<SearchMessages>(this);
  #pagefind: Promise<Pagefind> | undefined;
  #queryCount = 0;
  #plural = new Intl.PluralRules(document.documentElement.lang);

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#links[0]?.focus();
    });
    form.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#move(event));
    const query = new URLSearchParams(location.search).get('q');
    if (query && this.#field) {
      this.#field.value = query;
      void this.#search();
    }
  }

  async #search(): Promise<void> {
    this.#queryCount += 1;
    const queryNumber = this.#queryCount;
    const query = withoutArabicMarks(this.#field?.value.trim() ?? '');
    this.querySelector('.search-kinds')?.toggleAttribute('hidden', query === '');
    if (query === '') {
      this.#setStatus('');
      this.#list?.replaceChildren();
      return;
    }
    try {
      this.#pagefind ??= loadPagefind(dataAttribute(this, 'pagefind'));
      const pagefind = await this.#pagefind;
      const kind = this.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? 'all';
      const filters: Record<string, string> = kind === 'all' ? {} : { kind };
      const found = await pagefind.debouncedSearch(query, { filters }, WAIT_MS);
      // `debouncedSearch` gives null when a newer query came within the delay.
      if (!found) return;
      const pages = await Promise.all(found.results.slice(0, MOST).map((page) => page.data()));
      // A newer query came while the pages of this one were loaded.
      if (queryNumber !== this.#queryCount) return;
      this.#list?.replaceChildren(...pages.map((page) => this.#row(page)));
      this.#count(found.results.length);
    } catch (error) {
      this.#pagefind = undefined;
      this.#setStatus(this.#messages.error);
      console.error(error);
    }
  }

  #row({ url, excerpt, meta, filters }: PagefindPage): HTMLLIElement {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title ?? url;
    const kind = document.createElement('span');
    kind.className = 'search-kind';
    kind.textContent = this.#messages.kinds[filters.kind?.[0] ?? ''] ?? '';
    const text = document.createElement('p');
    text.innerHTML = excerpt;
    row.append(link, kind, text);
    return row;
  }

  #count(count: number): void {
    const { counts, none } = this.#messages;
    this.#setStatus(count === 0 ? none : fill(formFor(counts, count, this.#plural), { count }));
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#field) {
      this.#field.value = '';
      this.#field.focus();
      void this.#search();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    if (!step || target.matches('[type="radio"]')) return;
    const stops = [this.#field, ...this.#links].filter((stop) => stop !== null);
    const index = stops.indexOf(target as HTMLInputElement);
    const next = stops[index + step];
    if (index < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #setStatus(text: string): void {
    const status = this.querySelector('.search-count');
    if (status) status.textContent = text;
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('[type="search"]');
  }

  get #list(): Element | null {
    return this.querySelector('.search-results');
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.search-results a')];
  }
}

customElements.define('sanad-search', SearchElement);
