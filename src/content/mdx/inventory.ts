import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isFault, parseMdx } from './parse.ts';

/** A component in a page: name, attributes, line. */
export interface Component {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A link or image of a page. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** The components and links of a page. */
export interface Inventory {
  readonly components: readonly Component[];
  readonly links: readonly Link[];
  /** Lines of text outside any component at the top level. */
  readonly loose: readonly number[];
}

/** Lists the components and links of a parsed page. */
export function inventoryOf(tree: Root): Inventory {
  const components: Component[] = [];
  const links: Link[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({ name: node.name ?? '', attributes: attributesOf(node), line });
    } else if (node.type === 'link') links.push({ target: node.url, line });
    else if (node.type === 'image') components.push({ name: 'img', attributes: new Map(), line });
    else if (node.type === 'mdxjsEsm')
      components.push({ name: 'import', attributes: new Map(), line });
  });
  const loose = tree.children.filter(isLoose).map((node) => node.position?.start.line ?? 1);
  return { components, links, loose };
}

function isLoose(node: RootContent): boolean {
  return !['yaml', 'mdxJsxFlowElement', 'mdxjsEsm', 'mdxFlowExpression'].includes(node.type);
}

/** The attributes of a component, by name; an expression is given as its text. */
export function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    attributes.set(attribute.name, typeof value === 'string' ? value : (value?.value ?? ''));
  }
  return attributes;
}

/**
 * The references that a page cites, in the order of their first citation, which gives their
 * numbers.
 * @param body MDX text
 */
export function citationsOf(body: string): string[] {
  return [...new Set(attributesIn(body, 'Cite').map((attributes) => attributes.get('id') ?? ''))];
}

/** The glossary terms of a page, without duplicates. */
export function termsOf(body: string): string[] {
  return [...new Set(attributesIn(body, 'Term').map((attributes) => attributes.get('id') ?? ''))];
}

/** The Parts of a page, in order. */
export function partsOf(body: string): { id: string; kind: string; title: string }[] {
  return attributesIn(body, 'Part').map((attributes) => ({
    id: attributes.get('id') ?? '',
    kind: attributes.get('kind') ?? '',
    title: attributes.get('title') ?? '',
  }));
}

/** The attributes of each component with a name. */
function attributesIn(body: string, component: string): ReadonlyMap<string, string>[] {
  const tree = parseMdx(body);
  if (isFault(tree)) throw new Error(`The page is no MDX, line ${tree.line}: ${tree.reason}`);
  return inventoryOf(tree)
    .components.filter(({ name }) => name === component)
    .map(({ attributes }) => attributes);
}
