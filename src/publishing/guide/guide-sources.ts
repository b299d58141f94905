import { find, hasClass, rewritten, wordsOf, type Element } from '../../formats/shared/html.ts';
import type { Section } from './guide-sections.ts';

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
    content: rewritten(section.content, (node) => {
      if (hasClass(node, 'sources')) {
        const summary = find(node, ({ tagName }) => tagName === 'summary');
        title ||= summary ? wordsOf(summary).trim() : '';
        return [];
      }
      if (hasClass(node, 'cite')) return [renumbered(node, section, listed)];
      return [node];
    }),
  }));
  if (listed.size === 0) return pages;
  const list = element('ol', { dir: 'ltr' }, [...listed.values()]);
  const children = [
    element('h1', {}, [{ type: 'text', value: title }]),
    element('div', { className: ['references'] }, [list]),
  ];
  const content = { type: 'root' as const, children };
  return [...pages, { id: PREFIX, title, language: undefined, content }];
}

/** A citation that leads to the list of all, and has its number there. */
function renumbered(cite: Element, section: Section, listed: Map<string, Element>): Element {
  const children = cite.children.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return node;
    const source = sourceOf(section, String(node.properties['href'] ?? '').slice(1));
    const words = wordsOf(source);
    if (!listed.has(words)) listed.set(words, placed(source, listed.size + 1));
    const number = [...listed.keys()].indexOf(words) + 1;
    return element('a', { href: `#${PREFIX}-${number}` }, [
      { type: 'text', value: String(number) },
    ]);
  });
  return { ...cite, children };
}

function sourceOf(section: Section, id: string): Element {
  const found = find(section.content, ({ properties }) => properties['id'] === id);
  if (!found) throw new Error(`${section.id}: the source "${id}" is cited and not listed.`);
  return found;
}

const placed = (source: Element, number: number): Element => ({
  ...source,
  properties: { ...source.properties, id: `${PREFIX}-${number}` },
});

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children });
