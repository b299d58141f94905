import type { Examples } from '../examples.ts';

export default {
  component: 'Figure',
  purpose: 'A drawing of the module, with its text alternative.',
  examples: [
    {
      name: 'with a caption',
      props: (language) => ({
        src: language === 'fr' ? 'look-listen-link.svg' : `look-listen-link.${language}.svg`,
        alt: {
          fr: 'Trois étapes autour de la personne.',
          ar: 'ثلاث خطوات حول الشخص.',
          en: 'Three steps around the person.',
        }[language],
        caption: { fr: 'Une légende.', ar: 'شرح الرسم.', en: 'A caption.' }[language],
      }),
    },
  ],
} satisfies Examples;
