import type { Example } from '../../item-type.ts';
import { item, label, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    7,
    'matching',
    [
      'Associez chaque phrase à son étape.',
      'اربطوا كل جملة بمرحلتها.',
      'Match each sentence with its step.',
    ],
    {
      choices: [
        label('a', 'Regarder', 'النظر', 'Look'),
        label('b', 'Écouter', 'الاستماع', 'Listen'),
        label('c', 'Relier', 'الربط', 'Link'),
      ],
      prompts: [
        {
          ...label('a', '« De quoi avez-vous besoin ? »', '«ماذا تحتاجون؟»', '“What do you need?”'),
          key: 'b',
          feedback: why,
        },
        {
          ...label('b', '« Le feu est éteint. »', '«انطفأت النار.»', '“The fire is out.”'),
          key: 'a',
          feedback: why,
        },
      ],
      cases: [
        { answer: { a: 'b', b: 'a' }, score: 1 },
        { answer: { a: 'b', b: 'c' }, score: 0.5 },
        { answer: {}, score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'matching',
    pattern: 'a.b,b.a',
    pattern2004: 'a[.]b[,]b[.]a',
    sittings: () => ({
      wrong: sitting({ a: 'c', b: 'c' }, 'a.c,b.c', 0, 'a[.]c[,]b[.]c'),
      partly: sitting({ a: 'b', b: 'c' }, 'a.b,b.c', 0.5, 'a[.]b[,]b[.]c'),
      right: sitting({ a: 'b', b: 'a' }, 'a.b,b.a', 1, 'a[.]b[,]b[.]a'),
    }),
  },
};
