import type { Examples } from '../examples.ts';

export default {
  component: 'SessionPlan',
  purpose: 'The steps of a session with their times.',
  examples: [
    {
      name: 'two steps',
      props: (language) => ({
        plan: [
          {
            minutes: 10,
            title: { fr: 'Ouvrir', ar: 'الافتتاح', en: 'Open' }[language],
            text: { fr: 'On se présente.', ar: 'نتعارف.', en: 'We introduce ourselves.' }[language],
          },
          {
            minutes: 55,
            title: { fr: 'Jouer', ar: 'اللعب', en: 'Play' }[language],
            text: { fr: 'On joue à trois.', ar: 'نلعب ثلاثة.', en: 'We play in threes.' }[language],
          },
        ],
      }),
    },
  ],
} satisfies Examples;
