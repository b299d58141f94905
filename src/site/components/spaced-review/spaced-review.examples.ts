import type { Examples } from '../examples.ts';

export default {
  component: 'SpacedReview',
  purpose: 'Spaced review: the questions due today, and a forecast.',
  examples: [{ name: 'of what this browser keeps' }],
} satisfies Examples;
