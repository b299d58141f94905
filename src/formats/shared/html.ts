/**
 * HTML as a tree of hast, for what is built on a computer. What a browser does with HTML stays with
 * parse5 alone (`tree.ts`): hast would add a third to the packager.
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

export type { Element, ElementContent, Root } from 'hast';

/** Parses a whole document, with the place of each element in the text. */
export const parseDocument = (html: string): Root => fromHtml(html, { verbose: true });

/** Parses a piece of a document, with the place of each element in the text. */
export const parseFragment = (html: string): Root =>
  fromHtml(html, { fragment: true, verbose: true });

/** Tells whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** All elements that a test holds for, in the order of the document. */
export function elementsOf(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The first element that a test holds for, in the order of the document. */
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

/** The words of a node and of all it holds. */
export function wordsOf(tree: Root | Element): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => void words.push(value));
  return words.join('');
}

/**
 * Changes the elements of a tree, from the top down; comments are taken out.
 * @param change gives what takes the place of an element: itself (its children are changed next),
 * its children alone, other nodes, or nothing
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
    // Children that took the place of their parent are changed too; other nodes stay as given.
    return nodes.length === 0 || nodes === node.children ? index : [SKIP, index + nodes.length];
  });
  return copy;
}

/** Where the inside of an element begins and ends in the text it was parsed from. */
export function insideOf(element: Element): { start: number; end: number } {
  const { opening, closing } = element.data?.position ?? {};
  const start = opening?.end.offset;
  const end = closing?.start.offset;
  if (start === undefined || end === undefined) {
    throw new Error(`<${element.tagName}> has no tags of its own in the text.`);
  }
  return { start, end };
}

/** A change of a text: what stands between two offsets becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes in a text, and leaves every other byte as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end, text: own }) => rest.slice(0, start) + own + rest.slice(end),
      text,
    );
}
