import type { Example } from '../../item-type.ts';
import { alike, item, text, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    15,
    'scale',
    ['Je sais me présenter.', 'أعرف كيف أعرّف بنفسي.', 'I know how to introduce myself.'],
    {
      lowest: text(['pas du tout', 'إطلاقًا', 'not at all']),
      highest: text(['tout à fait', 'تمامًا', 'quite']),
      explanation: why,
    },
  ),
  reports: {
    interaction: 'numeric',
    interaction2004: 'likert',
    sittings: () => alike({ fields: { _: '4' }, reported: '4' }),
  },
};
