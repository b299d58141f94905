import type { Example } from '../../item-type.ts';
import { item, label, sitting, ticked, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    13,
    'long-menu',
    ['Trouvez les 3 signes.', 'اعثروا على العلامات الثلاث.', 'Find the 3 signs.'],
    {
      options: [...'abcdefghij'].map((letter, index) =>
        label(letter, `Signe ${index + 1}`, `العلامة ${index + 1}`, `Sign ${index + 1}`),
      ),
      key: ['b', 'd', 'i'],
      explanation: why,
      cases: [
        { answer: ['b', 'd', 'i'], score: 1 },
        { answer: ['b', 'd'], score: 0.67 },
        { answer: ['b', 'c', 'e'], score: 0.33 },
        { answer: ['b', 'd', 'i', 'a'], score: 0 },
        { answer: [], score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'choice',
    pattern: 'b,d,i',
    pattern2004: 'b[,]d[,]i',
    // Per option, of three: hits less false alarms.
    sittings: () => ({
      wrong: sitting(ticked('ace'), 'a,c,e', 0, 'a[,]c[,]e'),
      partly: sitting(ticked('bd'), 'b,d', 2 / 3, 'b[,]d'),
      right: sitting(ticked('bdi'), 'b,d,i', 1, 'b[,]d[,]i'),
    }),
  },
};
