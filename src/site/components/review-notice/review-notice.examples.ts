import type { Examples } from '../examples.ts';

export default {
  component: 'ReviewNotice',
  purpose: 'Who has reviewed a page, or that nobody has.',
  examples: [
    { name: 'draft', props: () => ({ review: { state: 'draft' } }) },
    {
      name: 'reviewed',
      props: (language) => ({
        review: {
          state: 'reviewed',
          by: [
            {
              name: { fr: 'Nom', ar: 'الاسم', en: 'Name' }[language],
              role: { fr: 'psychiatre', ar: 'طبيب نفسي', en: 'psychiatrist' }[language],
              date: '2026-01-01',
            },
          ],
        },
      }),
    },
  ],
} satisfies Examples;
