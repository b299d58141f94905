import type { Example } from '../../item-type.ts';
import { item, sitting, text, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    14,
    'script-concordance',
    ['Une femme se plaint du cœur.', 'امرأة تشتكي من قلبها.', 'A woman complains of her heart.'],
    {
      hypothesis: text(['un stress', 'توتر', 'stress']),
      finding: text(['elle a de la fièvre', 'لديها حمى', 'she has a fever']),
      panel: [6, 3, 1, 0, 0],
      explanation: why,
      // Aggregate method: votes over the six of the most frequent answer.
      cases: [
        { answer: -2, score: 1 },
        { answer: -1, score: 0.5 },
        { answer: 0, score: 0.17 },
        { answer: 2, score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'numeric',
    // Six of ten experts said −2, three −1, none 2. The scores are 6/6, 3/6 and 0/6. There is no
    // single right answer.
    sittings: () => ({
      wrong: sitting({ _: '2' }, '2', 0),
      partly: sitting({ _: '-1' }, '-1', 0.5),
      right: sitting({ _: '-2' }, '-2', 1),
    }),
  },
};
