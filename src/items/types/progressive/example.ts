import type { Example } from '../../item-type.ts';
import { item, options, sitting, text, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    3,
    'progressive',
    [
      'Au bord de la route, une femme est assise.',
      'على جانب الطريق، امرأة جالسة.',
      'By the road, a woman is sitting.',
    ],
    {
      steps: [
        {
          id: 'a',
          text: text([
            'Elle tremble et ne parle pas.',
            'ترتجف ولا تتكلم.',
            'She trembles and does not speak.',
          ]),
          question: {
            type: 'single',
            stem: text(['Par quoi commencer ?', 'بماذا نبدأ؟', 'Where to begin?']),
            options,
            key: 'a',
          },
        },
        {
          id: 'b',
          text: text(['Elle dit son prénom.', 'تذكر اسمها.', 'She says her first name.']),
          weight: 2,
          question: {
            type: 'multiple',
            stem: text(['Quels gestes aident ?', 'ما التصرفات التي تساعد؟', 'What helps?']),
            options,
            key: ['a', 'c'],
            scoring: 'discordance',
          },
        },
        {
          id: 'c',
          text: text([
            'Elle attend depuis 9 heures ; il est 11 heures.',
            'تنتظر منذ الساعة 9، والساعة الآن 11.',
            'She has been waiting since 9; it is 11.',
          ]),
          question: {
            type: 'numeric',
            stem: text(['Combien d’heures ?', 'كم ساعة؟', 'How many hours?']),
            value: 2,
            explanation: why,
          },
        },
      ],
      explanation: why,
      // Weighted mean, weights 1, 2, 1: (1 × a + 2 × b + 1 × c) ÷ 4.
      cases: [
        { answer: { a: 'a', b: ['a', 'c'], c: 2 }, score: 1 },
        { answer: { a: 'a', b: ['a'], c: 2 }, score: 0.75 },
        { answer: { a: 'b', b: ['a', 'c'], c: '3' }, score: 0.5 },
        { answer: { a: 'a', b: ['a', 'c'] }, score: 0.75 },
        { answer: { a: 'a' }, score: 0.25 },
        { answer: { b: ['a', 'c'], c: 2 }, score: 0 },
        { answer: {}, score: 0 },
      ],
    },
  ),
  reports: {
    interaction: 'performance',
    pattern: 'a|ac|2',
    pattern2004: 'a[.]a[,]b[.]ac[,]c[.]2',
    weight: 2,
    // Steps of weight 1, 2, 1: (1 × 1 + 2 × 0.5 + 1 × 1) ÷ 4 = 0.75.
    sittings: () => ({
      wrong: sitting({ a_: 'b', bb: 'x', c_: '3' }, 'b|b|3', 0, 'a[.]b[,]b[.]b[,]c[.]3'),
      partly: sitting({ a_: 'a', ba: 'x', c_: '2' }, 'a|a|2', 0.75, 'a[.]a[,]b[.]a[,]c[.]2'),
      right: sitting(
        { a_: 'a', ba: 'x', bc: 'x', c_: '2' },
        ...(['a|ac|2', 1, 'a[.]a[,]b[.]ac[,]c[.]2'] as const),
      ),
    }),
  },
};
