import { parseFragment, rewritten, type Root } from '../../formats/shared/html.ts';
import type { GuideChapterFacts } from './guide-contents.ts';

/** A chapter of the guide with its text. */
export interface Section extends Omit<GuideChapterFacts, 'isInBook'> {
  readonly content: Root;
}

/**
 * Makes a section of a chapter that the site rendered. A script that names a file of the site is
 * left out; the words that elements read stay.
 * @param html the fragment: its ids begin with the chapter’s, its links stay inside
 */
export function sectionOf({ id, title, language }: GuideChapterFacts, html: string): Section {
  const content = rewritten(parseFragment(html.trim()), (node) =>
    node.tagName === 'script' && node.properties['src'] !== undefined ? [] : [node],
  );
  return { id, title, language, content };
}
