import type { Example } from '../../item-type.ts';
import { item, options, sitting, ticked } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    5,
    'multiple',
    ['Quels gestes aident ?', 'ما التصرفات التي تساعد؟', 'Which gestures help?'],
    {
      options,
      key: ['a', 'c'],
      scoring: 'discordance',
      // One discordance 0.5, two 0.2, three 0.
      cases: [
        { answer: ['a', 'c'], score: 1 },
        { answer: ['a'], score: 0.5 },
        { answer: ['a', 'b'], score: 0.2 },
        { answer: ['b'], score: 0 },
        { answer: [], score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'choice',
    pattern: 'a,c',
    pattern2004: 'a[,]c',
    // Discordances: three, one (c is missing), none.
    sittings: () => ({
      wrong: sitting(ticked('b'), 'b', 0),
      partly: sitting(ticked('a'), 'a', 0.5),
      right: sitting(ticked('ac'), 'a,c', 1, 'a[,]c'),
    }),
  },
};
