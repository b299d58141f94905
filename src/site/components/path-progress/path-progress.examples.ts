import type { Examples } from '../examples.ts';

export default {
  component: 'PathProgress',
  purpose: 'How far the learner is on a path.',
  examples: [{ name: 'of the page’s lessons' }],
} satisfies Examples;
