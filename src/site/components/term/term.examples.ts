import type { Examples } from '../examples.ts';

export default {
  component: 'Term',
  purpose: 'A word of the glossary.',
  examples: [
    {
      name: 'a word',
      props: () => ({ id: 'distress' }),
      inside: { fr: 'détresse', ar: 'ضائقة', en: 'distress' },
    },
  ],
} satisfies Examples;
