import type { PageEntry } from './library.ts';

/**
 * Allowed number of sources in a lesson of a module: enough to be checked, few enough to be read.
 */
export const LESSON_SOURCES = { least: 3, most: 8 } as const;

/**
 * The ids of the sources of a page, cited in its text or listed in its front matter, without
 * duplicates.
 */
export function sourcesOf({
  components,
  data,
}: Pick<
  PageEntry<{ references?: readonly string[] }>,
  'components' | 'data'
>): ReadonlySet<string> {
  const cited = components
    .filter(({ name }) => name === 'Cite')
    .map(({ attributes }) => attributes.get('id') ?? '');
  return new Set([...cited, ...(data?.references ?? [])]);
}
