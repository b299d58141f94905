import type { Examples } from '../examples.ts';

export default {
  component: 'Quiz',
  purpose: 'The module quiz with its score: every item of the bank that is for the quiz.',
  examples: [{ name: 'of the sample bank' }],
} satisfies Examples;
