import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Footer',
  purpose: 'What Sanad promises; it is at the end of this page.',
  examples: [],
} satisfies Examples;
