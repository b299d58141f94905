/**
 * The words a reader meets in a page, taken out of its MDX. The check has already held the text to
 * the few components with plain attributes, so no parser is needed.
 */

/**
 * The text of a page as blocks, one a line: titles of Parts, paragraphs, items of lists, cells of
 * tables. What is not read in the page itself is left out: questions, drawings and their
 * alternative text, addresses of links.
 * @param body MDX text after the front matter
 */
export function blocksOf(body: string): string[] {
  return body
    .replaceAll(/<Part\s[^>]*title="([^"]*)"[^>]*>/g, '\n$1\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .flatMap((line) => (line.trim().startsWith('|') ? line.split('|') : [line]))
    .map((line) => line.replace(/^\s*(?:[-*>]|\d+\.|#+)\s+/, '').replaceAll(/[*_`]/g, ''))
    .map((line) => line.trim())
    .filter((line) => wordsIn(line).length > 0);
}

/** The body of the first Part of a kind; empty when there is none. */
export function partBody(body: string, kind: string): string {
  return new RegExp(`<Part\\s[^>]*kind="${kind}"[^>]*>([\\s\\S]*?)</Part>`).exec(body)?.[1] ?? '';
}

/** Words: what stands between blanks and has a letter or a digit, so « l’eau » is one. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/**
 * How many sentences a block has: they end with . ! ? or …, before a blank or a closing quote; a
 * block without any of these is one.
 */
export function sentenceCount(block: string): number {
  const pieces = block.split(/(?<=[.!?…؟])(?:[\s»”"]+|$)/u);
  return Math.max(1, pieces.filter((piece) => wordsIn(piece).length > 0).length);
}
