/** HTML as a parse5 tree, for code that runs in a browser. Code of the build uses `html.ts`. */
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of parsed HTML. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of parsed HTML. */
export type Element = DefaultTreeAdapterTypes.Element;

const { isElementNode, isTextNode } = defaultTreeAdapter;

/** Whether a node is an element. */
const isElement = (node: Node): node is Element => isElementNode(node);

/** The value of an attribute of an element; undefined if it has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Attributes that refer to ids of the same document. */
const NAMES_IDS = [
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'data-print',
];

/**
 * Adds a prefix to the ids of an element and to its references to ids, so that documents can be
 * joined.
 */
export function prefixIds(element: Element, prefix: string): void {
  for (const attr of element.attrs) {
    if (NAMES_IDS.includes(attr.name)) attr.value = attr.value.replaceAll(/[^\s]+/g, `${prefix}$&`);
  }
}

/** The first element that satisfies a condition, from the top down. */
export function find(
  nodes: readonly Node[],
  test: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = test(node) ? node : find(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
}

/**
 * Copies a tree with each element changed.
 * @param change gives the replacement of an element: itself or another one, its children alone (to
 *   unwrap it), other nodes, or nothing
 */
export function rewrite(
  nodes: readonly Node[],
  change: (element: Element) => readonly Node[],
): Node[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return isTextNode(node) ? [node] : [];
    const copy: Element = { ...node, attrs: node.attrs.map((attr) => ({ ...attr })) };
    copy.childNodes = rewrite(node.childNodes, change);
    return [...change(copy)];
  });
}

/** Makes an element. */
export function element(
  name: string,
  attrs: Readonly<Record<string, string>>,
  childNodes: Node[],
): Element {
  return {
    nodeName: name,
    tagName: name,
    namespaceURI: html.NS.HTML,
    attrs: Object.entries(attrs).map(([key, value]) => ({ name: key, value })),
    childNodes,
    parentNode: null,
  };
}
