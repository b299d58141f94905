import { escapeXml } from '../shared/xml.ts';
import { attribute, isElement, rewrite, type Element, type Node } from '../shared/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Writes HTML as XHTML for a book: folds are open, what only a screen with script can do is left
 * out, and a field to fill in becomes a line on the paper.
 */
export function toXhtml(nodes: readonly Node[]): string {
  return rewrite(nodes, forBook).map(write).join('');
}

const DROPPED = ['script', 'noscript', 'button', 'select', 'output', 'audio', 'template'];
const UNWRAPPED: Record<string, string> = { details: 'div', summary: 'div', form: 'div' };

function forBook(node: Element): readonly Node[] {
  const name = node.tagName;
  const isHidden = attribute(node, 'hidden') !== undefined && name !== 'tfoot';
  if (DROPPED.includes(name) || isHidden || attribute(node, 'role') === 'status') return [];
  if (attribute(node, 'data-vanishes') !== undefined || name === 'tfoot') return [];
  if (attribute(node, 'type') === 'checkbox') return [{ ...text('☐ ') }];
  if (name === 'input' || name === 'textarea') return [{ ...text(BLANK) }];
  if (name.includes('-')) return node.childNodes;
  if (name === 'label') return [renamed(node, 'span', ['id', 'lang', 'dir'])];
  const other = UNWRAPPED[name];
  return [other ? renamed(node, other, ['id', 'lang', 'dir', 'class']) : node];
}

const BLANK = '…………………………';
const text = (value: string): Node => ({ nodeName: '#text', value, parentNode: null });

function renamed(node: Element, name: string, keep: readonly string[]): Element {
  const attrs = node.attrs.filter((attr) => keep.includes(attr.name));
  return { ...node, tagName: name, nodeName: name, attrs };
}

function write(node: Node): string {
  if (!isElement(node)) return 'value' in node ? escapeXml(node.value) : '';
  const attrs = node.attrs
    .filter(({ name }) => !name.startsWith('data-'))
    .map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const);
  const language = attribute(node, 'lang');
  if (language !== undefined) attrs.push(['xml:lang', language]);
  if (node.tagName === 'svg') attrs.push(['xmlns', SVG]);
  const unique = new Map(attrs);
  const head = [
    node.tagName,
    ...[...unique].map(([name, value]) => `${name}="${escapeXml(value)}"`),
  ];
  const inside = node.childNodes.map(write).join('');
  return inside === '' && (node.namespaceURI === SVG || VOID.includes(node.tagName))
    ? `<${head.join(' ')}/>`
    : `<${head.join(' ')}>${inside}</${node.tagName}>`;
}

const VOID = ['br', 'hr', 'img', 'wbr', 'col', 'area'];
