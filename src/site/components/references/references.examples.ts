import type { Examples } from '../examples.ts';

export default {
  component: 'References',
  purpose: 'The sources of a page, numbered in the order of their first citation.',
  examples: [
    { name: 'two sources and further reading', props: () => ({ further: ['iasc-2007'] }) },
  ],
} satisfies Examples;
