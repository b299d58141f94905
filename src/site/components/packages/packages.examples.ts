import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Packages',
  purpose: 'Packages ready to download.',
  examples: [{ name: 'all' }],
} satisfies Examples;
