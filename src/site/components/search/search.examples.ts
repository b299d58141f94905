import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Search',
  purpose: 'Search as one types, by keyboard, limited to a kind.',
  examples: [{ name: 'empty' }],
} satisfies Examples;
