import type { Examples } from '../examples.ts';

export default {
  component: 'Packages',
  purpose: 'Packages ready to download.',
  examples: [{ name: 'all' }],
} satisfies Examples;
