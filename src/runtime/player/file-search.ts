import MiniSearch from 'minisearch';
import { fill } from '../../i18n/fill.ts';
import type { SearchMessages } from '../../formats/single-file/search-messages.ts';
import { readMessages } from '../messages.ts';
import { formFor } from '../../i18n/plural.ts';
import { required } from '../required.ts';
import { wordKey } from '../../fields/word-key.ts';

const MOST = 12;
/** Length of an excerpt before and after the found word, in characters. */
const BEFORE = 60;
const AFTER = 110;
/** Parts that are not searched: questions with their answers, citation numbers, sources. */
const LEFT_OUT = 'sanad-question, .cite, .references, .figure-drawing, script, button';

/** A passage that can be found. */
interface Passage {
  readonly id: string;
  readonly language: string;
  /** Title of the lesson, or of the module's glossary. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Binds the search forms of a one-file package. The search of a module covers the modules in its
 * language; the search of the list covers all. The index is made when the first word is typed.
 * @param modules the modules of the file
 */
export function bindSearches(modules: readonly HTMLElement[]): void {
  let index: MiniSearch<Passage> | undefined;
  for (const search of document.querySelectorAll<HTMLElement>('.search')) {
    const form = required(search, 'form');
    const field = required<HTMLInputElement>(search, 'input');
    const results = required(search, '.search-results');
    search.hidden = false;
    const language = search.closest<HTMLElement>('.player-module')?.lang;
    const show = () => {
      index ??= indexOf(modules);
      const query = field.value.trim();
      showResults(search, query, query === '' ? [] : find(index, query, language));
    };
    form.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      results.querySelector('a')?.focus();
    });
    // After a result is opened, empty the field for the next search.
    results.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('a')) return;
      field.value = '';
      showResults(search, '', []);
    });
  }
}

/** A found passage, with the words that match the query. */
type Found = Passage & { readonly words: ReadonlySet<string> };

function indexOf(modules: readonly HTMLElement[]): MiniSearch<Passage> {
  const index = new MiniSearch<Passage>({
    fields: ['title', 'page', 'text'],
    storeFields: ['language', 'page', 'title', 'text'],
    processTerm: wordKey,
    searchOptions: {
      boost: { title: 3, page: 2 },
      combineWith: 'AND',
      // The last word may be incomplete.
      prefix: (_term, index, terms) => index === terms.length - 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(modules.flatMap(passagesOf));
  return index;
}

function passagesOf(module: HTMLElement): Passage[] {
  const { lang: language } = module;
  return [...module.querySelectorAll<HTMLElement>('.player-page')].flatMap((page) => {
    const title = wordsOf(page.querySelector('h1'));
    return [...page.querySelectorAll('.part, .glossary > div')].map((part) => ({
      id: part.id,
      language,
      page: title,
      title: wordsOf(part.querySelector('h2, dt')),
      text: wordsOf(part, `${LEFT_OUT}, h2, dt, .part-kind`),
    }));
  });
}

/** The text of an element, with a blank between blocks. */
function wordsOf(element: Element | null, without = LEFT_OUT): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  for (const block of copy.querySelectorAll('p, li, dd, td, th, figcaption')) block.append(' ');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

function find(index: MiniSearch<Passage>, query: string, language: string | undefined): Found[] {
  const filter = (row: object) => !language || (row as Passage).language === language;
  return index.search(query, { filter }).map((row) => ({
    ...(row as unknown as Passage),
    words: new Set(row.terms),
  }));
}

function showResults(search: HTMLElement, query: string, found: readonly Found[]): void {
  const { lang } = document.documentElement;
  const { counts, none } = readMessages<SearchMessages>(search);
  const count = found.length;
  const form = formFor(counts, count, new Intl.PluralRules(lang));
  const message = count === 0 ? none : fill(form, { count });
  required(search, '.search-count').textContent = query === '' ? '' : message;
  required(search, '.search-results').replaceChildren(...found.slice(0, MOST).map(rowOf));
}

function rowOf({ id, language, page, title, text, words }: Found): HTMLElement {
  const row = document.createElement('li');
  row.lang = language;
  row.dir = 'auto';
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = title;
  const kind = document.createElement('span');
  kind.className = 'search-kind';
  kind.textContent = page;
  const excerpt = document.createElement('p');
  excerpt.append(...excerptOf(text, words));
  row.append(link, ' ', kind, excerpt);
  return row;
}

/** The text around the first word that matches, with each such word marked. */
function excerptOf(text: string, words: ReadonlySet<string>): (string | HTMLElement)[] {
  const all = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const matches = all.filter(([word]) => words.has(wordKey(word)));
  const first = matches[0]?.index ?? 0;
  const from = all.find(({ index }) => index >= first - BEFORE)?.index ?? 0;
  const to = all.findLast(({ index }) => index < first + AFTER);
  const end = to ? to.index + to[0].length : text.length;
  const parts: (string | HTMLElement)[] = [from > 0 ? '… ' : ''];
  let last = from;
  for (const { index, 0: word } of matches) {
    if (index < from || index >= end) continue;
    const mark = document.createElement('mark');
    mark.textContent = word;
    parts.push(text.slice(last, index), mark);
    last = index + word.length;
  }
  return [...parts, text.slice(last, end), end < text.length ? ' …' : ''];
}
