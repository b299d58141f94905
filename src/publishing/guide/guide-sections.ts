import {
  find,
  hasClass,
  parseDocument,
  prefixIds,
  rewritten,
  wordsOf,
  type Element,
  type ElementContent,
  type Root,
} from '../../formats/shared/html.ts';

/** A built page of the guide. */
export interface BuiltPage {
  /** Address on the site, with slashes around: `/ar/guide/3/`. */
  readonly url: string;
  readonly html: string;
}

/** What stands between `<main>` and `</main>` of a built page, made to share one document. */
export interface Section {
  /** Id of the section; ids inside of it begin with it. */
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not that of the whole. */
  readonly language: string | undefined;
  readonly content: Root;
}

/** Classes of what has no place in a file: the way to other pages and files. */
const LEFT_OUT = ['neighbours', 'recording', 'elsewhere'];

/**
 * Takes the texts out of built pages, so that they can stand together: ids are prefixed, links
 * among the pages lead inside, links to the rest of the site become their words.
 * @param pages in reading order; scripts and the way from page to page are left out, and what
 *   elements read their words from stays
 */
export function sectionsOf(pages: readonly BuiltPage[]): Section[] {
  const ids = new Map(pages.map(({ url }) => [url, idOf(url)]));
  return pages.map(({ url, html }) => {
    const id = idOf(url);
    const main = find(parseDocument(html), ({ tagName }) => tagName === 'main');
    if (!main) throw new Error(`${url}: the page has no <main>.`);
    const content = rewritten({ type: 'root', children: main.children }, (node) => {
      const isOut = LEFT_OUT.some((name) => hasClass(node, name));
      // What the first page says of the letters holds for all.
      const isScript = node.tagName === 'script' && !hasClass(node, 'messages');
      if (isScript || isOut || (id !== 'p' && hasClass(node, 'letters'))) return [];
      prefixIds(node, `${id}-`);
      return node.tagName === 'a' ? linkInside(node, id, ids) : [node];
    });
    const heading = find(content, ({ tagName }) => tagName === 'h1');
    const title = heading ? wordsOf(heading).replaceAll(/\s+/g, ' ').trim() : '';
    return { id, title, language: languageOf(main.children), content };
  });
}

function linkInside(
  link: Element,
  id: string,
  ids: ReadonlyMap<string, string>,
): readonly ElementContent[] {
  const { href } = link.properties;
  if (typeof href !== 'string') return link.children;
  if (/^https:/.test(href)) return [link];
  const [path = '', hash] = href.split('#');
  const target = path === '' ? id : ids.get(path);
  if (target === undefined) return link.children;
  link.properties['href'] = `#${target}${hash ? `-${hash}` : ''}`;
  return [link];
}

/** `/ar/guide/3/` → `p-3`, `/guide/` → `p`. */
function idOf(url: string): string {
  const last = /\/guide\/(?:([^/]+)\/)?$/.exec(url)?.[1];
  return last === undefined ? 'p' : `p-${last}`;
}

/** The language that the heading, or what it stands in, names. */
function languageOf(nodes: readonly ElementContent[], around?: string): string | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { lang } = node.properties;
    const own = typeof lang === 'string' ? lang : around;
    if (node.tagName === 'h1') return own;
    const found = languageOf(node.children, own);
    if (found !== undefined) return found;
  }
  return undefined;
}
