import type { Plugin } from 'vite';

/**
 * Replaces the space before a citation number by a no-break space, so that no line begins with the
 * number. Authors write a plain space.
 */
export const boundCitations = (): Plugin => ({
  name: 'sanad:bound-citations',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx(\?|$)/ },
    handler: (text) => text.replaceAll(' <Cite ', '\u00a0<Cite '),
  },
});
