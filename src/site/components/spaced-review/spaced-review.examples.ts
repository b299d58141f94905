import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'SpacedReview',
  purpose: 'Spaced review: the questions due today, and a forecast.',
  examples: [{ name: 'of what this browser keeps' }],
} satisfies Examples;
