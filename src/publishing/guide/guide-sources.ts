import type { Section } from './guide-sections.ts';
import {
  attribute,
  element,
  find,
  hasClass,
  isElement,
  rewrite,
  textNode,
  textOf,
  type Element,
  type Node,
} from '../../formats/shared/tree.ts';

const PREFIX = 'p-sources';

/**
 * Lists the sources of all pages once, at the end: the pages cite many of the same, and a booklet
 * has one list. Sources are numbered by their first citation, and known by their words.
 * @returns the pages without their lists, and a last section with the whole list
 */
export function gatherSources(sections: readonly Section[]): Section[] {
  const listed = new Map<string, Element>();
  let title = '';
  const pages = sections.map((section) => ({
    ...section,
    nodes: rewrite(section.nodes, (node) => {
      if (hasClass(node, 'sources')) {
        const summary = find([node], ({ tagName }) => tagName === 'summary');
        title ||= summary ? textOf(summary).trim() : '';
        return [];
      }
      if (hasClass(node, 'cite')) return [renumbered(node, section, listed)];
      return [node];
    }),
  }));
  if (listed.size === 0) return pages;
  const list = element('ol', { dir: 'ltr' }, [...listed.values()]);
  const nodes = [
    element('h1', {}, [textNode(title)]),
    element('div', { class: 'references' }, [list]),
  ];
  return [...pages, { id: PREFIX, title, language: undefined, nodes }];
}

/** A citation that leads to the list of all, and has its number there. */
function renumbered(cite: Element, section: Section, listed: Map<string, Element>): Element {
  const change = (node: Node): Node => {
    if (!isElement(node) || node.tagName !== 'a') return node;
    const source = sourceOf(section, (attribute(node, 'href') ?? '').slice(1));
    const words = textOf(source);
    if (!listed.has(words)) listed.set(words, placed(source, listed.size + 1));
    const number = [...listed.keys()].indexOf(words) + 1;
    return element('a', { href: `#${PREFIX}-${number}` }, [textNode(String(number))]);
  };
  return { ...cite, childNodes: cite.childNodes.map(change) };
}

function sourceOf(section: Section, id: string): Element {
  const found = find(section.nodes, (node) => attribute(node, 'id') === id);
  if (!found) throw new Error(`${section.id}: the source "${id}" is cited and not listed.`);
  return found;
}

function placed(source: Element, number: number): Element {
  const attrs = source.attrs.map((attr) =>
    attr.name === 'id' ? { ...attr, value: `${PREFIX}-${number}` } : attr,
  );
  return { ...source, attrs };
}
