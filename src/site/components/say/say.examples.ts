import type { Examples } from '../examples.ts';

export default {
  component: 'Say',
  purpose: 'Words said aloud; those that hurt are marked.',
  examples: [
    {
      name: 'words to say',
      props: (language) => ({ who: { fr: 'Karim', ar: 'كريم', en: 'Karim' }[language] }),
      inside: {
        fr: '<p>Je m’appelle Karim. Je peux m’asseoir ?</p>',
        ar: '<p>اسمي كريم. هل يمكنني أن أجلس؟</p>',
        en: '<p>My name is Karim. May I sit down?</p>',
      },
    },
    {
      name: 'words that hurt',
      props: () => ({ harmful: true }),
      inside: { fr: '<p>Calmez-vous.</p>', ar: '<p>اهدأ.</p>', en: '<p>Calm down.</p>' },
    },
  ],
} satisfies Examples;
