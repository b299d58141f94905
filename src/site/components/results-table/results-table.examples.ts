import type { Examples } from '../examples.ts';

export default {
  component: 'ResultsTable',
  purpose: 'The figures of a good-practice sheet.',
  examples: [
    {
      name: 'with and without a plan',
      props: (language) => ({
        results: [
          {
            value: 30,
            planned: 20,
            unit: { fr: 'ateliers', ar: 'ورشة', en: 'workshops' }[language],
            what: { fr: 'Ce qui a été fait.', ar: 'ما أُنجز.', en: 'What was done.' }[language],
            source: 'who-pfa-2011',
          },
          {
            value: 1200,
            unit: { fr: 'personnes', ar: 'شخص', en: 'people' }[language],
            what: { fr: 'Qui est venu.', ar: 'من حضر.', en: 'Who came.' }[language],
            source: 'mhgap-ig-2016',
          },
        ],
      }),
    },
  ],
} satisfies Examples;
