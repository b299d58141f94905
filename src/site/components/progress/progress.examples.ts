import type { Examples } from '../examples.ts';

export default {
  component: 'ModuleProgress',
  purpose: 'How far the learner is in a module.',
  examples: [{ name: 'a module', props: () => ({ module: 'psychological-first-aid' }) }],
} satisfies Examples;
