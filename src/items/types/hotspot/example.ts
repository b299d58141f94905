import type { Example } from '../../item-type.ts';
import { item, label, sitting, text, ticked, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    2,
    'hotspot',
    [
      'Où commence le tour des trois étapes ?',
      'أين تبدأ جولة المراحل الثلاث؟',
      'Where does the round of three steps begin?',
    ],
    {
      figure: 'look-listen-link.svg',
      mirrored: ['ar'],
      alt: text([
        'Trois cercles reliés par des flèches, autour d’un quatrième, sur un socle.',
        'ثلاث دوائر تربطها أسهم حول دائرة رابعة، فوق قاعدة.',
        'Three circles joined by arrows around a fourth one, on a base.',
      ]),
      zones: [
        {
          ...label('a', 'Le cercle du haut', 'الدائرة العليا', 'The circle at the top'),
          area: { circle: [180, 58, 50] },
          feedback: why,
        },
        {
          ...label('b', 'Le cercle de droite', 'الدائرة اليسرى', 'The circle on the right'),
          area: { circle: [289, 247, 50] },
          feedback: why,
        },
        {
          ...label('c', 'Le cercle de gauche', 'الدائرة اليمنى', 'The circle on the left'),
          area: { circle: [71, 247, 50] },
          feedback: why,
        },
        {
          ...label('d', 'Le cercle du milieu', 'الدائرة الوسطى', 'The circle in the middle'),
          area: { circle: [180, 184, 58] },
          feedback: why,
        },
      ],
      key: ['a'],
      cases: [
        { answer: ['a'], score: 1 },
        { answer: ['c'], score: 0 },
        { answer: ['a', 'c'], score: 0 },
        { answer: [], score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'choice',
    pattern: 'a',
    sittings: () => ({
      wrong: sitting(ticked('c'), 'c', 0),
      partly: sitting(ticked('a'), 'a', 1),
      right: sitting(ticked('a'), 'a', 1),
    }),
  },
};
