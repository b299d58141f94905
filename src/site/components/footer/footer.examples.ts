import type { Examples } from '../examples.ts';

export default {
  component: 'Footer',
  purpose: 'What Sanad promises; it is at the end of this page.',
  examples: [],
} satisfies Examples;
