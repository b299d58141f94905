import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reason why a text is not valid MDX, and its line. */
export interface MdxFault {
  readonly reason: string;
  readonly line: number;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** Cache of parsed texts, the latest last: a page is asked for several inventories. */
const parsed = new Map<string, Root | MdxFault>();
const REMEMBERED = 200;

/**
 * Parses MDX, with or without front matter; every node has its position.
 * @returns the tree, which callers must not change, or the parse error
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
    // A few errors of the parser have no line.
    if (!(error instanceof Error)) throw error;
    const reason = 'reason' in error ? String(error.reason) : error.message;
    return { reason, line: 'line' in error ? Number(error.line ?? 1) : 1 };
  }
}
