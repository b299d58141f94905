import type { PhrasingContent } from 'mdast';

/**
 * An inline code of a paragraph, which a translator may move but not change: citation, glossary
 * term, link, bold.
 */
export interface InlineCode {
  /** Number within its paragraph, from 1. */
  readonly id: number;
  /** Source text before its words; the whole code if it has no words. */
  readonly start: string;
  /** Source text after its words; empty for a code without words. */
  readonly end: string;
}

/** A sequence of words and codes; a code with words contains such a sequence. */
export type Inline = string | { readonly code: InlineCode; readonly inside: readonly Inline[] };

/** A range of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range of a node, or of consecutive nodes. */
export function rangeOf(...nodes: readonly Pick<PhrasingContent, 'position'>[]): Range {
  return {
    start: nodes.at(0)?.position?.start.offset ?? 0,
    end: nodes.at(-1)?.position?.end.offset ?? 0,
  };
}

/**
 * Splits a range of a paragraph into words and codes.
 * @param nodes nodes of the paragraph; those outside the range are ignored
 * @param text text of the page
 * @param range the range to split
 */
export function inlinesIn(
  nodes: readonly PhrasingContent[],
  text: string,
  { start, end }: Range,
  ids = { next: 1 },
): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  for (const node of nodes.flatMap(codeNodes)) {
    const stretch = rangeOf(node);
    if (stretch.start < at || stretch.end > end) continue;
    if (stretch.start > at) inlines.push(text.slice(at, stretch.start));
    const id = ids.next++;
    const children = 'children' in node ? node.children : [];
    if (children.length === 0) {
      inlines.push({
        code: { id, start: text.slice(stretch.start, stretch.end), end: '' },
        inside: [],
      });
    } else {
      const inner = rangeOf(...children);
      inlines.push({
        code: {
          id,
          start: text.slice(stretch.start, inner.start),
          end: text.slice(inner.end, stretch.end),
        },
        inside: inlinesIn(children, text, inner, ids),
      });
    }
    at = stretch.end;
  }
  if (at < end) inlines.push(text.slice(at, end));
  return inlines;
}

/** The outermost nodes that are codes. Other nodes, such as emphasis, count as words. */
function codeNodes(node: PhrasingContent): PhrasingContent[] {
  const isCode = ['mdxJsxTextElement', 'mdxTextExpression', 'link', 'strong'].includes(node.type);
  if (isCode) return [node];
  return 'children' in node ? node.children.flatMap(codeNodes) : [];
}
