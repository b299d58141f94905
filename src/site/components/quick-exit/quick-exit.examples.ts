import type { Examples } from '../examples.ts';

/** No example: it would leave the gallery. It is on every page of the guide. */
export default {
  component: 'QuickExit',
  purpose: 'Puts a neutral page in place of this one, at once and without network.',
  examples: [],
} satisfies Examples;
