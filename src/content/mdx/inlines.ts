import type { PhrasingContent } from 'mdast';

/**
 * The codes of a paragraph that a translator may move but not change: citations, terms of the
 * glossary, links, bold.
 */
export interface InlineCode {
  /** Number within its paragraph, from 1. */
  readonly id: number;
  /** As it is written before the words it holds, or by itself. */
  readonly start: string;
  /** As it is written after them; empty for a code that holds no words. */
  readonly end: string;
}

/** A paragraph as words and codes; a code that holds words holds them in turn. */
export type Inline = string | { readonly code: InlineCode; readonly inside: readonly Inline[] };

/** A stretch of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a node, or a row of them, is written. */
export function rangeOf(...nodes: readonly Pick<PhrasingContent, 'position'>[]): Range {
  return {
    start: nodes.at(0)?.position?.start.offset ?? 0,
    end: nodes.at(-1)?.position?.end.offset ?? 0,
  };
}

/**
 * Takes a stretch of a paragraph apart.
 * @param nodes nodes of the paragraph; those that lie outside of the stretch are passed over
 * @param text text of the page
 * @param range the stretch
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
    const own = rangeOf(node);
    if (own.start < at || own.end > end) continue;
    if (own.start > at) inlines.push(text.slice(at, own.start));
    const id = ids.next++;
    const children = 'children' in node ? node.children : [];
    if (children.length === 0) {
      inlines.push({ code: { id, start: text.slice(own.start, own.end), end: '' }, inside: [] });
    } else {
      const inner = rangeOf(...children);
      inlines.push({
        code: {
          id,
          start: text.slice(own.start, inner.start),
          end: text.slice(inner.end, own.end),
        },
        inside: inlinesIn(children, text, inner, ids),
      });
    }
    at = own.end;
  }
  if (at < end) inlines.push(text.slice(at, end));
  return inlines;
}

/** The outermost nodes that are codes; the rest, emphasis among it, is words. */
function codeNodes(node: PhrasingContent): PhrasingContent[] {
  const isCode = ['mdxJsxTextElement', 'mdxTextExpression', 'link', 'strong'].includes(node.type);
  if (isCode) return [node];
  return 'children' in node ? node.children.flatMap(codeNodes) : [];
}
