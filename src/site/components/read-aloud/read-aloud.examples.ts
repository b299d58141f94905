import type { Examples } from '../examples.ts';

/** It reads its whole page: no example, where it would read the gallery. */
export default {
  component: 'ReadAloud',
  purpose: 'Reads a guide page aloud with a voice of the device; a recording comes first.',
  examples: [],
} satisfies Examples;
