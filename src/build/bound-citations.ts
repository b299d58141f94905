import type { Plugin } from 'vite';

/**
 * Binds each number of a source to the word before it, so that none begins a line alone. Authors
 * write a plain space; what is built from their text has a no-break space there.
 */
export const boundCitations = (): Plugin => ({
  name: 'sanad:bound-citations',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx(\?|$)/ },
    handler: (text) => text.replaceAll(' <Cite ', '\u00a0<Cite '),
  },
});
