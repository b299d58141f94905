import type { Examples } from '../examples.ts';

export default {
  component: 'TimesTable',
  purpose: 'A multiplication table: the neutral page behind "Leave quickly".',
  examples: [{ name: 'the table' }],
} satisfies Examples;
