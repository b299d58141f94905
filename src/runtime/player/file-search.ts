import MiniSearch from 'minisearch';
import { fill } from '../../i18n/fill.ts';
import type { PluralForms } from '../../i18n/message.ts';
import { formFor } from '../../i18n/plural.ts';
import { required } from '../required.ts';
import { wordKey } from '../../fields/word-key.ts';

const MOST = 12;
/** Characters of an excerpt, before and after the word found. */
const BEFORE = 60;
const AFTER = 110;
/** What is no text to be found: questions with their answers, calls of notes, sources. */
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
 * Makes the searches of a file work. A search inside a module looks through the modules of its
 * language, that of the list through all; the index is made when a word is first typed.
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
      tell(search, query, query === '' ? [] : find(index, query, language));
    };
    form.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      results.querySelector('a')?.focus();
    });
    // What was found is opened: the field is for the next word.
    results.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('a')) return;
      field.value = '';
      tell(search, '', []);
    });
  }
}

/** A passage that was found, with the words of it that the query met. */
type Found = Passage & { readonly words: ReadonlySet<string> };

function indexOf(modules: readonly HTMLElement[]): MiniSearch<Passage> {
  const index = new MiniSearch<Passage>({
    fields: ['title', 'page', 'text'],
    storeFields: ['language', 'page', 'title', 'text'],
    processTerm: wordKey,
    searchOptions: {
      boost: { title: 3, page: 2 },
      combineWith: 'AND',
      // The last word may still be in the typing.
      prefix: (_term, place, terms) => place === terms.length - 1,
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
      ...{ id: part.id, language, page: title },
      title: wordsOf(part.querySelector('h2, dt')),
      text: wordsOf(part, `${LEFT_OUT}, h2, dt, .part-kind`),
    }));
  });
}

/** The words of an element, each block apart. */
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

function tell(search: HTMLElement, query: string, found: readonly Found[]): void {
  const { lang } = document.documentElement;
  const forms = JSON.parse(search.dataset['counts'] ?? '') as PluralForms;
  const count = found.length;
  const form = formFor(forms, count, new Intl.PluralRules(lang));
  const said = count === 0 ? (search.dataset['none'] ?? '') : fill(form, { count });
  required(search, '.search-count').textContent = query === '' ? '' : said;
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

/** What stands around the first word that was met, each such word marked. */
function excerptOf(text: string, words: ReadonlySet<string>): (string | HTMLElement)[] {
  const all = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const met = all.filter(([word]) => words.has(wordKey(word)));
  const place = met[0]?.index ?? 0;
  const from = all.find(({ index }) => index >= place - BEFORE)?.index ?? 0;
  const to = all.findLast(({ index }) => index < place + AFTER);
  const end = to ? to.index + to[0].length : text.length;
  const parts: (string | HTMLElement)[] = [from > 0 ? '… ' : ''];
  let last = from;
  for (const { index, 0: word } of met) {
    if (index < from || index >= end) continue;
    const mark = document.createElement('mark');
    mark.textContent = word;
    parts.push(text.slice(last, index), mark);
    last = index + word.length;
  }
  return [...parts, text.slice(last, end), end < text.length ? ' …' : ''];
}
