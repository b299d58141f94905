import type { Example } from '../../item-type.ts';
import { item, label, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(8, 'categorise', ['Aide ou blesse ?', 'يساعد أم يجرح؟', 'Helps or hurts?'], {
    categories: [label('a', 'Aide', 'يساعد', 'Helps'), label('b', 'Blesse', 'يجرح', 'Hurts')],
    elements: [
      { ...label('a', '« Calmez-vous. »', '«اهدؤوا.»', '“Calm down.”'), key: 'b', feedback: why },
      {
        ...label('b', '« Je reste avec vous. »', '«أبقى معكم.»', '“I stay with you.”'),
        key: 'a',
        feedback: why,
      },
      {
        ...label('c', '« Soyez forte. »', '«كوني قوية.»', '“Be strong.”'),
        key: 'b',
        feedback: why,
      },
    ],
    cases: [
      { answer: { a: 'b', b: 'a', c: 'b' }, score: 1 },
      { answer: { a: 'b', b: 'b', c: 'b' }, score: 0.67 },
      { answer: {}, score: 0 },
    ],
  }),
  reports: {
    interaction: 'matching',
    pattern: 'a.b,b.a,c.b',
    pattern2004: 'a[.]b[,]b[.]a[,]c[.]b',
    sittings: () => ({
      wrong: sitting({ a: 'a', b: 'b', c: 'a' }, 'a.a,b.b,c.a', 0, 'a[.]a[,]b[.]b[,]c[.]a'),
      partly: sitting({ a: 'b', b: 'b', c: 'b' }, 'a.b,b.b,c.b', 2 / 3, 'a[.]b[,]b[.]b[,]c[.]b'),
      right: sitting({ a: 'b', b: 'a', c: 'b' }, 'a.b,b.a,c.b', 1, 'a[.]b[,]b[.]a[,]c[.]b'),
    }),
  },
};
