import { visit } from 'unist-util-visit';
import type { Plugin } from 'vite';
import { isFault, parseMdx } from '../content/mdx/parse.ts';
import { edited, type Edit } from '../formats/shared/html.ts';

/**
 * Replaces the space before a citation number by a no-break space, so that no line begins with the
 * number. Authors write a plain space.
 */
export const boundCitations = (): Plugin => ({
  name: 'sanad:bound-citations',
  enforce: 'pre',
  transform: { filter: { id: /\.mdx(\?|$)/ }, handler: (text) => withBoundCitations(text) },
});

/**
 * Replaces the space that stands before a `<Cite>` in the same line of text.
 * @param page MDX with front matter; a page that does not parse is returned as it is, because
 *   Astro’s error names its line
 */
export function withBoundCitations(page: string): string {
  const tree = parseMdx(page);
  if (isFault(tree)) return page;
  const edits: Edit[] = [];
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    const start = node.position?.start.offset;
    if (node.name !== 'Cite' || start === undefined || before?.type !== 'text') return;
    if (page[start - 1] === ' ' && before.position?.end.offset === start) {
      edits.push({ start: start - 1, end: start, text: '\u00a0' });
    }
  });
  return edited(page, edits);
}
