import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Why a text is no MDX, and on which of its lines. */
export interface MdxFault {
  readonly reason: string;
  readonly line: number;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** Texts already parsed, the latest last: pages ask several things of one text. */
const parsed = new Map<string, Root | MdxFault>();
const REMEMBERED = 200;

/**
 * Parses MDX, with or without front matter; every node knows its place in the text.
 * @returns the tree, which nobody may change, or what is wrong
 */
export function parseMdx(text: string): Root | MdxFault {
  const known = parsed.get(text);
  if (known) return known;
  const result = treeOf(text);
  parsed.set(text, result);
  if (parsed.size > REMEMBERED) parsed.delete(parsed.keys().next().value ?? '');
  return result;
}

/** Whether a text could not be parsed. */
export function isFault(result: Root | MdxFault): result is MdxFault {
  return 'reason' in result;
}

function treeOf(text: string): Root | MdxFault {
  try {
    return processor.parse(text);
  } catch (error) {
    // The parser has a few errors of its own, without a line.
    if (!(error instanceof Error)) throw error;
    const reason = 'reason' in error ? String(error.reason) : error.message;
    return { reason, line: 'line' in error ? Number(error.line ?? 1) : 1 };
  }
}
