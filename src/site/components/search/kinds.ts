/** The kinds of page that search can be limited to, in the order they are shown. */
export const SEARCH_KINDS = ['lesson', 'module', 'practice', 'term', 'guide'] as const;
