import { toHtml } from 'hast-util-to-html';
import { rewritten, type Element, type ElementContent, type Root } from '../shared/html.ts';

/**
 * The tree of a chapter for a book: folds are open, elements that need script are left out, and a
 * form field becomes a line on the page.
 */
export const bookTree = (content: Root): Root => rewritten(content, forBook);

/** Writes the tree of a chapter as XHTML. */
export const xhtmlOf = (tree: Root): string =>
  toHtml(tree, {
    closeSelfClosing: true,
    tightSelfClosing: true,
    closeEmptyElements: true,
    // Only the five named entities of XML are used.
    characterReferences: { useNamedReferences: true },
  });

const DROPPED = ['script', 'noscript', 'button', 'select', 'output', 'audio', 'template', 'tfoot'];
const RENAMED: Record<string, string> = {
  details: 'div',
  summary: 'div',
  form: 'div',
  label: 'span',
};
/**
 * Attributes that a renamed element keeps. The class of a label is dropped, because it is for its
 * field.
 */
const KEPT = ['id', 'lang', 'dir'];
const BLANK = '…………………………';

const text = (value: string): ElementContent => ({ type: 'text', value });

function forBook(node: Element): readonly ElementContent[] {
  const { tagName: name, properties } = node;
  const isHidden = properties['hidden'] !== undefined || properties['dataVanishes'] !== undefined;
  if (DROPPED.includes(name) || isHidden || properties['role'] === 'status') return [];
  if (properties['type'] === 'checkbox') return [text('☐ ')];
  if (name === 'input' || name === 'textarea') return [text(BLANK)];
  if (name.includes('-')) return node.children;
  const other = RENAMED[name];
  for (const [key, value] of Object.entries(properties)) {
    // XML has no attributes without value, and those of HTML have no use in a book.
    const isLost =
      other !== undefined && !KEPT.includes(key) && (key !== 'className' || name === 'label');
    if (isLost || value === true || /^data[A-Z0-9]/.test(key)) delete properties[key];
  }
  if (typeof properties['lang'] === 'string') properties['xmlLang'] = properties['lang'];
  if (name === 'svg') properties['xmlns'] = 'http://www.w3.org/2000/svg';
  node.tagName = other ?? name;
  return [node];
}
