import type { Examples } from '../examples.ts';

export default {
  component: 'ModuleCard',
  purpose: 'A module in a list.',
  examples: [
    {
      name: 'a module',
      props: () => ({
        module: {
          id: 'psychological-first-aid',
          order: 3,
          version: '1.0.0',
          title: { fr: 'Un module', ar: 'وحدة', en: 'A module' },
          summary: { fr: 'Ce qu’il apprend.', ar: 'ما تعلّمه.', en: 'What it teaches.' },
          minutes: 120,
          audiences: { students: 'core', trainers: 'core' },
          objectives: [],
          prerequisites: [],
          review: { state: 'draft' },
        },
      }),
    },
  ],
} satisfies Examples;
