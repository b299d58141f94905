import { parse } from 'parse5';
import {
  attribute,
  find,
  isElement,
  prefixIds,
  rewrite,
  type Element,
  type Node,
} from '../packaging/tree.ts';

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
  readonly nodes: readonly Node[];
}

/** Classes of what has no place in a file: the way from page to page, sound in another file. */
const LEFT_OUT = ['neighbours', 'recording'];

/**
 * Takes the texts out of built pages, so that they can stand together: ids are prefixed, links
 * among the pages lead inside, links to the rest of the site become their words.
 * @param pages in reading order; scripts and the way from page to page are left out
 */
export function sectionsOf(pages: readonly BuiltPage[]): Section[] {
  const ids = new Map(pages.map(({ url }) => [url, idOf(url)]));
  return pages.map(({ url, html }) => {
    const id = idOf(url);
    const main = find(parse(html).childNodes, ({ tagName }) => tagName === 'main');
    if (!main) throw new Error(`${url}: the page has no <main>.`);
    const nodes = rewrite(main.childNodes, (node) => {
      if (node.tagName === 'script' || LEFT_OUT.includes(attribute(node, 'class') ?? '')) return [];
      prefixIds(node, `${id}-`);
      return node.tagName === 'a' ? linkInside(node, id, ids) : [node];
    });
    const heading = find(nodes, ({ tagName }) => tagName === 'h1');
    return { id, title: heading ? words(heading) : '', nodes };
  });
}

function linkInside(link: Element, id: string, ids: ReadonlyMap<string, string>): readonly Node[] {
  const href = link.attrs.find(({ name }) => name === 'href');
  const [path = '', hash] = (href?.value ?? '').split('#');
  if (!href || /^https:/.test(href.value)) return [link];
  const target = path === '' ? id : ids.get(path);
  if (target === undefined) return link.childNodes;
  href.value = `#${target}${hash ? `-${hash}` : ''}`;
  return [link];
}

/** `/ar/guide/3/` → `p-3`, `/guide/` → `p`. */
function idOf(url: string): string {
  const last = /\/guide\/(?:([^/]+)\/)?$/.exec(url)?.[1];
  return last === undefined ? 'p' : `p-${last}`;
}

function words(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return node.childNodes.map(words).join('').replaceAll(/\s+/g, ' ').trim();
}
