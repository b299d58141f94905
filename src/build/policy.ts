import { edited, elementsOf, parseDocument, type Element } from '../formats/shared/html.ts';

/**
 * Takes the hashes of inline code out of a page’s content security policy, unless the page has
 * inline code. Every other byte stays as it is.
 */
export function withoutUnusedHashes(html: string): string {
  const tree = parseDocument(html);
  if (elementsOf(tree, isInline).length > 0) return html;
  const policies = elementsOf(
    tree,
    ({ properties }) => properties['httpEquiv']?.toString() === 'content-security-policy',
  );
  return edited(
    html,
    policies.map(({ position }) => {
      const [start, end] = [position!.start.offset!, position!.end.offset!];
      return { start, end, text: html.slice(start, end).replaceAll(/ 'sha256-[^']+'/g, '') };
    }),
  );
}

const isInline = ({ tagName, properties }: Element): boolean =>
  tagName === 'style' ||
  (tagName === 'script' &&
    properties['src'] === undefined &&
    properties['type'] !== 'application/json');
