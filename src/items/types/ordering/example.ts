import type { Example } from '../../item-type.ts';
import { item, label, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(9, 'ordering', ['Dans quel ordre ?', 'بأي ترتيب؟', 'In which order?'], {
    steps: [
      label('a', 'Regarder', 'النظر', 'Look'),
      label('b', 'Écouter', 'الاستماع', 'Listen'),
      label('c', 'Relier', 'الربط', 'Link'),
    ],
    explanation: why,
    cases: [
      { answer: ['a', 'b', 'c'], score: 1 },
      { answer: ['b', 'a', 'c'], score: 0 },
      { answer: [], score: 0 },
    ],
  }),
  reports: {
    interaction: 'sequencing',
    pattern: 'a,b,c',
    pattern2004: 'a[,]b[,]c',
    sittings: () => ({
      wrong: sitting({ a: '2', b: '1', c: '3' }, 'b,a,c', 0, 'b[,]a[,]c'),
      partly: sitting({ a: '3', b: '2', c: '1' }, 'c,b,a', 0, 'c[,]b[,]a'),
      right: sitting({ a: '1', b: '2', c: '3' }, 'a,b,c', 1, 'a[,]b[,]c'),
    }),
  },
};
