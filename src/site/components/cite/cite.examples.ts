import type { Examples } from '../examples.ts';

export default {
  component: 'Cite',
  purpose: 'The number of a source.',
  examples: [
    { name: 'plain', props: () => ({ id: 'who-pfa-2011' }) },
    { name: 'with a place in the source', props: () => ({ id: 'mhgap-ig-2016', locator: '2' }) },
  ],
} satisfies Examples;
