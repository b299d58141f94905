/** Extracts the readable words of a page from its parsed MDX. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributesOf } from './mdx/inventory.ts';
import { isFault, parseMdx } from './mdx/parse.ts';

/** A block of text with its line. */
export interface Block {
  readonly text: string;
  /** Line of the body, from 1. */
  readonly line: number;
}

/**
 * The text of a page as blocks: titles of Parts, lines of paragraphs and list items, table cells.
 * Questions, drawings, alternative texts and link addresses are left out.
 * @param body MDX text after the front matter; one that cannot be parsed has no blocks, since the
 *   check reports it (MDX-001)
 */
export function blocksWithLines(body: string): Block[] {
  const tree = parseMdx(body);
  if (isFault(tree)) return [];
  const blocks: Block[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Part') {
      // A number before a title is no word of it.
      const title = attributesOf(node).get('title') ?? '';
      blocks.push({ text: title.replace(/^\d+\.\s+/, ''), line });
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push(...linesOf(node, line));
    }
  });
  return blocks.filter(({ text }) => wordsIn(text).length > 0);
}

/** The lines of a paragraph, and the cells of a line of a table. */
function linesOf(node: Nodes, first: number): Block[] {
  return toString(node)
    .split('\n')
    .flatMap((text, index) =>
      (text.trim().startsWith('|') ? text.split('|') : [text]).map((cell) => ({
        text: cell.trim(),
        line: first + index,
      })),
    );
}

/** The texts of {@link blocksWithLines} alone. */
export function blocksOf(body: string): string[] {
  return blocksWithLines(body).map(({ text }) => text);
}

/** The body of the first Part of a kind; empty when there is none. */
export function partBody(body: string, kind: string): string {
  const tree = parseMdx(body);
  if (isFault(tree)) return '';
  const part = tree.children.find(
    (node) => node.type === 'mdxJsxFlowElement' && attributesOf(node).get('kind') === kind,
  );
  if (part?.type !== 'mdxJsxFlowElement') return '';
  const start = part.children[0]?.position?.start.offset;
  const end = part.children.at(-1)?.position?.end.offset;
  return start === undefined ? '' : body.slice(start, end);
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
