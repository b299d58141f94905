import { PART_KINDS } from '../../../content/mdx/parts.ts';
import type { Examples } from '../examples.ts';

export default {
  component: 'Part',
  purpose: 'A titled part of a lesson, guide page or practice sheet, of one of these kinds.',
  examples: PART_KINDS.map((kind) => ({
    name: kind,
    props: (language) => ({
      kind,
      id: `example-${kind}`,
      title: { fr: 'Le titre de la partie', ar: 'عنوان الجزء', en: 'The title of the part' }[
        language
      ],
    }),
    inside: {
      fr: '<p>Un paragraphe de la leçon, assez long pour montrer sa mesure, son interligne et la façon dont ses mots se posent.</p><ul><li>Une tâche.</li></ul>',
      ar: '<p>فقرة من الدرس، طويلة بما يكفي لإظهار عرض السطر والمسافة بين الأسطر وكيف تستقر الكلمات.</p><ul><li>مهمة.</li></ul>',
      en: '<p>A paragraph of the lesson, long enough to show its measure, its leading and how its words sit.</p><ul><li>A task.</li></ul>',
    },
  })),
} satisfies Examples;
