import type { Examples } from '../examples.ts';

export default {
  component: 'PlayerBar',
  purpose: 'The top of a package: title, progress, menu.',
  examples: [
    {
      name: 'with two pages',
      props: (language) => ({
        title: { fr: 'Un module', ar: 'وحدة', en: 'A module' }[language],
        version: '1.0.0',
        pages: [
          {
            id: 'main',
            title: { fr: 'Leçon 1', ar: 'الدرس 1', en: 'Lesson 1' }[language],
            done: '',
          },
          {
            id: 'main',
            title: { fr: 'Leçon 2', ar: 'الدرس 2', en: 'Lesson 2' }[language],
            done: '',
          },
        ],
        hasGlossary: false,
      }),
    },
  ],
} satisfies Examples;
