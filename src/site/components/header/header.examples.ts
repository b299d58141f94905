import type { Examples } from '../examples.ts';

export default {
  component: 'Header',
  purpose: 'Name, languages and sections; it is at the top of this page.',
  examples: [],
} satisfies Examples;
