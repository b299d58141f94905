import { PICTOGRAMS } from '../../../fields/pictograms.ts';
import type { Examples } from '../examples.ts';

export default {
  component: 'Pictogram',
  purpose: 'A small drawing beside the title of a guide page.',
  examples: PICTOGRAMS.map((name) => ({ name, props: () => ({ name }) })),
} satisfies Examples;
