import type { Examples } from '../examples.ts';

export default {
  component: 'UntranslatedNotice',
  purpose: 'Says that a page is not yet in this language.',
  examples: [
    {
      name: 'a lesson',
      props: () => ({
        path: 'modules/migration-mental-health/stages-and-figures',
        title: 'Les étapes de la migration',
      }),
    },
  ],
} satisfies Examples;
