import type { Example } from '../../item-type.ts';
import { item, label, sitting, text, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(12, 'cloze', ['Complétez.', 'أكملوا.', 'Complete.'], {
    text: text(['On {a}, puis on {b}.', 'نقوم بـ {a} ثم {b}.', 'One must {a}, then {b}.']),
    gaps: [
      { id: 'a', accepted: { fr: ['regarde'], ar: ['النظر'], en: ['look'] } },
      {
        id: 'b',
        options: [
          label('a', 'écoute', 'الاستماع', 'listen'),
          label('b', 'parle', 'الكلام', 'talk'),
        ],
        key: 'a',
      },
    ],
    explanation: why,
    cases: [
      { answer: { a: 'Regarde', b: 'a' }, score: 1 },
      { answer: { a: 'Regarde', b: 'b' }, score: 0.5 },
      { answer: { a: '', b: '' }, score: 0 },
    ],
  }),
  reports: {
    interaction: 'fill-in',
    pattern: 'regarde|a',
    pattern2004: 'regarde[,]a',
    sittings(language) {
      const look = { fr: 'regarde', ar: 'النظر', en: 'look' }[language];
      return {
        wrong: sitting({ a: 'dort', b: 'b' }, 'dort|b', 0, 'dort[,]b'),
        partly: sitting({ a: look, b: 'b' }, `${look}|b`, 0.5, `${look}[,]b`),
        right: sitting({ a: look, b: 'a' }, `${look}|a`, 1, `${look}[,]a`),
      };
    },
  },
};
