import type { Examples } from '../examples.ts';

/** It belongs to its own page, with the trial below it. */
export default {
  component: 'PackageBuilder',
  purpose: 'Puts a package together in the browser, from the shelf of the site.',
  examples: [],
} satisfies Examples;
