import type { Examples } from '../examples.ts';

/** No example: its service worker serves only the page of the package builder. */
export default {
  component: 'PackagePreview',
  purpose: 'Tries a SCORM package in the page, before a strict run-time.',
  examples: [],
} satisfies Examples;
