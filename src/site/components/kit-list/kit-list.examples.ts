import type { Examples } from '../examples.ts';

export default {
  component: 'KitList',
  purpose: 'Links to what trainers print.',
  examples: [
    { name: 'of one module', props: () => ({ module: 'psychological-first-aid' }) },
    { name: 'of all modules' },
  ],
} satisfies Examples;
