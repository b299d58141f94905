import type { Examples } from '../examples.ts';

export default {
  component: 'Learners',
  purpose: 'Who learns on this device: named learners and a guest who leaves nothing.',
  examples: [{ name: 'of this browser' }],
} satisfies Examples;
