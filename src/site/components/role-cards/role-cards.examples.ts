import type { Examples } from '../examples.ts';

export default {
  component: 'RoleCards',
  purpose: 'The scene and the cards of a role play.',
  examples: [
    {
      name: 'two roles',
      props: (language) => ({
        roleplay: {
          title: 'x',
          scene: { fr: 'Un guichet, le matin.', ar: 'شباك، صباحًا.', en: 'A desk, in the morning.' }[
            language
          ],
          roles: [
            {
              who: 'Karim',
              card: { fr: 'Vous accueillez.', ar: 'تستقبل.', en: 'You welcome.' }[language],
            },
            {
              who: 'Aïssata',
              card: { fr: 'Vous attendez.', ar: 'تنتظرين.', en: 'You wait.' }[language],
            },
          ],
        },
      }),
    },
  ],
} satisfies Examples;
