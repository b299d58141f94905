import type { Examples } from '../examples.ts';

/** No example: it would read the whole gallery. */
export default {
  component: 'ReadAloud',
  purpose: 'Reads a guide page aloud with a voice of the device; a recording comes first.',
  examples: [],
} satisfies Examples;
