import type { Examples } from '../examples.ts';

export default {
  component: 'ObservationGrid',
  purpose: 'What observers of a role play look for.',
  examples: [
    {
      name: 'one behaviour',
      props: (language) => ({
        grid: [
          {
            text: { fr: 'Se présente.', ar: 'يعرّف بنفسه.', en: 'Introduces themselves.' }[language],
            objective: 'x',
            source: 'who-pfa-2011',
          },
        ],
        harms: [{ text: { fr: 'Promet.', ar: 'يَعِد.', en: 'Promises.' }[language] }],
      }),
    },
  ],
} satisfies Examples;
