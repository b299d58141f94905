import type { Examples } from '../examples.ts';

/** No example: it works only on its page of the guide. */
export default {
  component: 'Offline',
  purpose: 'Keeps the guide’s pages in this browser, only when asked, and erases them.',
  examples: [],
} satisfies Examples;
