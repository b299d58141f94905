import type { Examples } from '../examples.ts';

export default {
  component: 'Tiles',
  purpose: 'The motif, on wide screens.',
  examples: [{ name: 'the motif' }],
} satisfies Examples;
