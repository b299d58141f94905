import type { Examples } from '../examples.ts';

/** No example: it works only on its page, with the preview below it. */
export default {
  component: 'PackageBuilder',
  purpose: 'Puts a package together in the browser, from the parts that the site publishes.',
  examples: [],
} satisfies Examples;
