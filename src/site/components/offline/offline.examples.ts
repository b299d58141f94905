import type { Examples } from '../examples.ts';

/** It belongs to one page of the guide, whose languages and files it knows. */
export default {
  component: 'Offline',
  purpose: 'Keeps the guide’s pages in this browser, only when asked, and erases them.',
  examples: [],
} satisfies Examples;
