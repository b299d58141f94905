import type { Examples } from '../examples.ts';

export default {
  component: 'Search',
  purpose: 'Search as one types, by keyboard, limited to a kind.',
  examples: [{ name: 'empty' }],
} satisfies Examples;
