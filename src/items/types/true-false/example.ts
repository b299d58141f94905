import type { Example } from '../../item-type.ts';
import { item, label, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(6, 'true-false', ['Vrai ou faux ?', 'صحيح أم خطأ؟', 'True or false?'], {
    statements: [
      {
        ...label(
          'a',
          'On propose, on n’impose pas.',
          'نقترح ولا نفرض.',
          'One offers, one does not impose.',
        ),
        answer: true,
        feedback: why,
      },
      {
        ...label('b', 'On fait tout raconter.', 'نجعله يروي كل شيء.', 'One makes people tell all.'),
        answer: false,
        feedback: why,
      },
      {
        ...label(
          'c',
          'On dit ce que l’on ignore.',
          'نقول ما نجهله.',
          'One says what one does not know.',
        ),
        answer: true,
        feedback: why,
      },
    ],
    cases: [
      { answer: { a: true, b: false, c: true }, score: 1 },
      { answer: { a: true, b: true, c: true }, score: 0.5 },
      { answer: { a: true, b: false }, score: 0.5 },
      { answer: { a: false, b: true, c: true }, score: 0.2 },
      { answer: { a: false, b: true, c: false }, score: 0 },
      { answer: {}, score: 0 },
    ],
  }),
  reports: {
    // The reported letters are the statements that the learner judged true.
    interaction: 'choice',
    pattern: 'a,c',
    pattern2004: 'a[,]c',
    sittings: () => ({
      wrong: sitting({ a: '-', b: '+', c: '-' }, 'b', 0),
      partly: sitting({ a: '+', b: '+', c: '+' }, 'a,b,c', 0.5, 'a[,]b[,]c'),
      right: sitting({ a: '+', b: '-', c: '+' }, 'a,c', 1, 'a[,]c'),
    }),
  },
};
