import type { Examples } from '../examples.ts';

export default {
  component: 'Breadcrumb',
  purpose: 'Where the page is.',
  examples: [
    {
      name: 'two levels',
      props: (language) => ({
        trail: [
          { href: '#main', label: { fr: 'Modules', ar: 'الوحدات', en: 'Modules' }[language] },
          { href: '#main', label: { fr: 'Un module', ar: 'وحدة', en: 'A module' }[language] },
        ],
      }),
    },
  ],
} satisfies Examples;
