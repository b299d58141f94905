/**
 * HTML as a hast tree, for code that runs in the build. Code that runs in a browser uses parse5
 * alone (`tree.ts`): hast would enlarge the packager by two fifths.
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

export type { Element, ElementContent, Root } from 'hast';

/** Parses a whole document; every element has its position. */
export const parseDocument = (html: string): Root => fromHtml(html, { verbose: true });

/** Parses a fragment of a document; every element has its position. */
export const parseFragment = (html: string): Root =>
  fromHtml(html, { fragment: true, verbose: true });

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** All elements that satisfy a condition, in the order of the document. */
export function elementsOf(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The first element that satisfies a condition, in the order of the document. */
export function find(
  tree: Root | Element,
  test: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** The text of a node and its descendants. */
export function wordsOf(tree: Root | Element): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => void words.push(value));
  return words.join('');
}

/**
 * Replaces elements of a tree, from the top down; comments are removed.
 * @param change gives the replacement of an element: itself (its children are visited next), its
 *   children alone, other nodes, or nothing
 * @returns a new tree
 */
export function rewritten(
  tree: Root,
  change: (element: Element) => readonly ElementContent[],
): Root {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    const nodes = change(node);
    parent.children.splice(index, 1, ...nodes);
    if (nodes.includes(node)) return undefined;
    // Children that replace their parent are visited too; other new nodes are not.
    return nodes.length === 0 || nodes === node.children ? index : [SKIP, index + nodes.length];
  });
  return copy;
}

/** Offsets of an element’s content in the text it was parsed from. */
export function insideOf(element: Element): { start: number; end: number } {
  const { opening, closing } = element.data?.position ?? {};
  const start = opening?.end.offset;
  const end = closing?.start.offset;
  if (start === undefined || end === undefined) {
    throw new Error(`<${element.tagName}> has no tags of its own in the text.`);
  }
  return { start, end };
}

/** A change of a text: the range between two offsets gets a new text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies changes to a text; every other byte stays the same. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end, text: replacement }) =>
        rest.slice(0, start) + replacement + rest.slice(end),
      text,
    );
}
