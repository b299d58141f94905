import type { Examples } from '../examples.ts';

export default {
  component: 'Attestation',
  purpose: 'The statement of self-study, printed from what this browser keeps.',
  examples: [{ name: 'of what this browser keeps' }],
} satisfies Examples;
