import type { Examples } from '../examples.ts';

export default {
  component: 'Mark',
  purpose: 'The mark, at any size.',
  examples: [
    { name: 'small', props: () => ({ size: 16 }) },
    { name: 'large', props: () => ({ size: 128 }) },
  ],
} satisfies Examples;
