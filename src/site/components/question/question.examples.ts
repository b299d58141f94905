import type { Examples } from '../examples.ts';
import { sampleBank } from '../../../items/samples/sample-bank.ts';

export default {
  component: 'Question',
  purpose: 'An item that can be answered, and read without script: one example of each type.',
  examples: sampleBank.items
    .filter(({ use }) => use === 'lesson')
    .map(({ id, type }) => ({ name: type, props: () => ({ id }) })),
} satisfies Examples;
