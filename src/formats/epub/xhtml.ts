import { toHtml } from 'hast-util-to-html';
import { rewritten, type Element, type ElementContent, type Root } from '../shared/html.ts';

/**
 * Writes HTML as XHTML for a book: folds are open, what only a screen with script can do is left
 * out, and a field to fill in becomes a line on the paper.
 */
export function toXhtml(content: Root): string {
  return toHtml(rewritten(content, forBook), {
    ...{ closeSelfClosing: true, tightSelfClosing: true, closeEmptyElements: true },
    // Without names of HTML: those that remain are the ones that XML has.
    characterReferences: { useNamedReferences: true },
  });
}

const DROPPED = ['script', 'noscript', 'button', 'select', 'output', 'audio', 'template', 'tfoot'];
const RENAMED: Record<string, string> = {
  ...{ details: 'div', summary: 'div', form: 'div', label: 'span' },
};
/** What a renamed element keeps; the class of a label is about its field. */
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
    // In XML no attribute is without a value, and none of these means anything in a book.
    const isLost =
      other !== undefined && !KEPT.includes(key) && (key !== 'className' || name === 'label');
    if (isLost || value === true || /^data[A-Z0-9]/.test(key)) delete properties[key];
  }
  if (typeof properties['lang'] === 'string') properties['xmlLang'] = properties['lang'];
  if (name === 'svg') properties['xmlns'] = 'http://www.w3.org/2000/svg';
  node.tagName = other ?? name;
  return [node];
}
