import type { Examples } from '../examples.ts';

/** Examples for the gallery. */
export default {
  component: 'Attestation',
  purpose: 'The statement of self-study, printed from what this browser keeps.',
  examples: [{ name: 'of what this browser keeps' }],
} satisfies Examples;
