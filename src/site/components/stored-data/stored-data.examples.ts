import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'StoredData',
  purpose: 'What this browser keeps of Sanad, read from the storage itself, with what erases it.',
  examples: [{ name: 'this browser' }],
} satisfies Examples;
