import type { Examples } from '../examples.ts';

export default {
  component: 'ProgressBackup',
  purpose: 'What this browser keeps of the learner’s progress: to see, save as a file, erase.',
  examples: [{ name: 'all modules' }],
} satisfies Examples;
