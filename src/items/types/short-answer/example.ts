import type { Example } from '../../item-type.ts';
import { item, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(10, 'short-answer', ['Quel mot ?', 'أي كلمة؟', 'Which word?'], {
    accepted: { fr: ['Écouter', 'l’écoute'], ar: ['الإصغاء'], en: ['listen'] },
    explanation: why,
    cases: [
      { answer: 'ECOUTER', score: 1 },
      { answer: 'الاصغاءُ', score: 1 },
      { answer: 'parler', score: 0 },
      { answer: '', score: 0 },
    ],
  }),
  reports: {
    // The pattern is the first accepted text, normalised: without accents or capitals.
    interaction: 'fill-in',
    pattern: 'ecouter',
    sittings(language) {
      const listen = { fr: 'écouter', ar: 'الإصغاء', en: 'listen' }[language];
      return {
        wrong: sitting({ _: 'parler' }, 'parler', 0),
        partly: sitting({ _: listen }, listen, 1),
        right: sitting({ _: listen }, listen, 1),
      };
    },
  },
};
