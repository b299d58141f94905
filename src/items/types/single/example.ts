import type { Example } from '../../item-type.ts';
import { item, options, sitting } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(4, 'single', ['Par quoi commencer ?', 'بماذا نبدأ؟', 'Where to begin?'], {
    options,
    key: 'a',
    cases: [
      { answer: 'a', score: 1 },
      { answer: 'b', score: 0 },
      { answer: [], score: 0 },
    ],
  }),
  reports: {
    interaction: 'choice',
    pattern: 'a',
    sittings: () => ({
      wrong: sitting({ _: 'b' }, 'b', 0),
      partly: sitting({ _: 'a' }, 'a', 1),
      right: sitting({ _: 'a' }, 'a', 1),
    }),
  },
};
