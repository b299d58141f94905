/**
 * Extracts the readable words of a page from its MDX. It needs no parser: the check allows only a
 * few components with plain attributes.
 */

/** A block of text with its line. */
export interface Block {
  readonly text: string;
  /** Line of the body, from 1. */
  readonly line: number;
}

/**
 * The text of a page as blocks: titles of Parts, paragraphs, list items, table cells. Questions,
 * drawings, alternative texts and link addresses are left out.
 * @param body MDX text after the front matter
 */
export function blocksWithLines(body: string): Block[] {
  return body
    .split('\n')
    .flatMap((source, index) => textsOfLine(source).map((text) => ({ text, line: index + 1 })))
    .filter(({ text }) => wordsIn(text).length > 0);
}

/** The texts of {@link blocksWithLines} alone. */
export function blocksOf(body: string): string[] {
  return blocksWithLines(body).map(({ text }) => text);
}

function textsOfLine(source: string): string[] {
  const line = source
    .replaceAll(/<Part\s[^>]*title="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return (line.trim().startsWith('|') ? line.split('|') : [line]).map((text) =>
    text
      .replace(/^\s*(?:[-*>]|\d+\.|#+)\s+/, '')
      .replaceAll(/[*_`]/g, '')
      .trim(),
  );
}

/** The body of the first Part of a kind; empty when there is none. */
export function partBody(body: string, kind: string): string {
  return new RegExp(`<Part\\s[^>]*kind="${kind}"[^>]*>([\\s\\S]*?)</Part>`).exec(body)?.[1] ?? '';
}

/**
 * Splits a text into words: sequences without blanks that contain a letter or a digit. So « l’eau »
 * is one word.
 */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/**
 * The sentences of a block. A sentence ends with . ! ? or …, before a blank or a closing quote; a
 * block without any of these is one sentence.
 */
export function sentencesOfBlock(block: string): string[] {
  return block.split(/(?<=[.!?…؟])(?:[\s»”"]+|$)/u).filter((piece) => wordsIn(piece).length > 0);
}

/** Number of sentences in a block, at least one. */
export function sentenceCount(block: string): number {
  return Math.max(1, sentencesOfBlock(block).length);
}
