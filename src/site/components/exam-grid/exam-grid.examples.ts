import type { Examples } from '../examples.ts';

export default {
  component: 'ExamGrid',
  purpose: 'An examiner’s grid: points, acts that fail, global rating.',
  examples: [
    {
      name: 'one behaviour',
      props: (language) => ({
        station: {
          grid: [
            {
              text: { fr: 'Se présente.', ar: 'يعرّف بنفسه.', en: 'Introduces themselves.' }[
                language
              ],
              objective: 'x',
              points: 2,
              source: 'who-pfa-2011',
            },
          ],
          harms: [{ text: { fr: 'Promet.', ar: 'يَعِد.', en: 'Promises.' }[language] }],
          levels: [
            {
              name: { fr: 'Limite', ar: 'على الحد', en: 'Borderline' }[language],
              text: { fr: 'Hésite.', ar: 'يتردد.', en: 'Hesitates.' }[language],
            },
          ],
          passMark: 80,
        },
      }),
    },
  ],
} satisfies Examples;
