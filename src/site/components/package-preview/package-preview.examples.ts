import type { Examples } from '../examples.ts';

/** It belongs to the workshop's page, where its service worker is. */
export default {
  component: 'PackagePreview',
  purpose: 'Tries a SCORM package in the page, before a strict run-time.',
  examples: [],
} satisfies Examples;
