import type { Examples } from '../examples.ts';

export default {
  component: 'Link',
  purpose: 'A link written by an author.',
  examples: [
    {
      name: 'to a lesson',
      props: () => ({ href: 'lesson:psychological-first-aid/look-listen-link#look' }),
      inside: { fr: 'la première leçon', ar: 'الدرس الأول', en: 'the first lesson' },
    },
    {
      name: 'to another site',
      props: () => ({ href: 'https://creativecommons.org/licenses/by/4.0/' }),
      inside: { fr: 'la licence', ar: 'الرخصة', en: 'the licence' },
    },
  ],
} satisfies Examples;
