import type { Examples } from '../examples.ts';

export default {
  component: 'Results',
  purpose: 'A learner’s own results: exams, modules, objectives, with a table behind each chart.',
  examples: [{ name: 'of what this browser keeps' }],
} satisfies Examples;
