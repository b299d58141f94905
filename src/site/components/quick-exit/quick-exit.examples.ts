import type { Examples } from '../examples.ts';

/** It is on every page of the guide: no example, where it would leave the gallery. */
export default {
  component: 'QuickExit',
  purpose: 'Puts a neutral page in place of this one, at once and without network.',
  examples: [],
} satisfies Examples;
