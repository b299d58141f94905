import type { Example } from '../../item-type.ts';
import { alike, item, why } from '../../shared/sample-words.ts';

/** An item as an author writes it, and what an LMS is told of three answers to it. */
export const example: Example = {
  item: item(16, 'reflection', ['Que diriez-vous ?', 'ماذا ستقولون؟', 'What would you say?'], {
    explanation: why,
  }),
  told: {
    ...{ interaction: 'fill-in', interaction2004: 'other' },
    // What it says stays with the learner.
    sittings: () => alike({ fields: { _: 'Je dirais mon nom.' }, told: 'x' }),
  },
};
