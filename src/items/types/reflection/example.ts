import type { Example } from '../../item-type.ts';
import { alike, item, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(16, 'reflection', ['Que diriez-vous ?', 'ماذا ستقولون؟', 'What would you say?'], {
    explanation: why,
  }),
  reports: {
    interaction: 'fill-in',
    interaction2004: 'other',
    // The text is not reported.
    sittings: () => alike({ fields: { _: 'Je dirais mon nom.' }, reported: 'x' }),
  },
};
