import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Quiz',
  purpose: 'The module quiz with its score.',
  examples: [
    {
      name: 'two items',
      props: () => ({ only: ['child-offers-to-interpret', 'team-after-deadly-rescue'] }),
    },
  ],
} satisfies Examples;
