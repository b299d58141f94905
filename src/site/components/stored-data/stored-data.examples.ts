import type { Examples } from '../examples.ts';

export default {
  component: 'StoredData',
  purpose: 'What this browser keeps of Sanad, read from the storage itself, with what erases it.',
  examples: [{ name: 'this browser' }],
} satisfies Examples;
