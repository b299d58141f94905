import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Header',
  purpose: 'Name, languages and sections; it is at the top of this page.',
  examples: [],
} satisfies Examples;
