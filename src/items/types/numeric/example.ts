import type { Example } from '../../item-type.ts';
import { item, sitting, text, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(11, 'numeric', ['Combien ?', 'كم؟', 'How many?'], {
    value: 22.1,
    tolerance: 0.5,
    unit: text(['%', '%', '%']),
    explanation: why,
    cases: [
      { answer: 22.1, score: 1 },
      { answer: '22,6 %', score: 1 },
      { answer: '٢٢٫١', score: 1 },
      { answer: 22.7, score: 0 },
      { answer: 'vingt-deux', score: 0 },
    ],
  }),
  reports: {
    // The key is 22.1, with a tolerance of 0.5.
    interaction: 'numeric',
    pattern: '22.1',
    pattern2004: '21.6[:]22.6',
    sittings: () => ({
      wrong: sitting({ _: '30' }, '30', 0),
      partly: sitting({ _: '22,7' }, '22.7', 0),
      right: sitting({ _: '22,6' }, '22.6', 1),
    }),
  },
};
