import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '../../fields/common.ts';
import { find, hasClass, insideOf, parseFragment } from '../../formats/shared/html.ts';
import type { Reference } from '../../content/types/reference.ts';

// The library has no Arabic locale. Arabic publications set Latin references in English too.
const LOCALES: Record<Language, string> = { fr: 'fr-FR', ar: 'en-US', en: 'en-US' };

/**
 * Formats a reference in APA style.
 * @param reference a source, in CSL-JSON fields
 * @param language language of the page, for dates and small words
 * @returns HTML (inline elements only)
 * @see https://citationstyles.org/ (citeproc-js, through Citation.js)
 */
export function formatReference(reference: Reference, language: Language): string {
  const { note: _note, ...fields } = reference;
  // citeproc accepts numbers only as strings.
  const csl = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'number' ? String(value) : value,
    ]),
  );
  const html = String(
    new Cite(csl).format('bibliography', {
      format: 'html',
      template: 'apa',
      lang: LOCALES[language],
    }),
  );
  const entry = find(parseFragment(html), (element) => hasClass(element, 'csl-entry'));
  if (!entry) throw new Error(`Citation.js gave no entry for "${reference.id}": ${html}`);
  const { start, end } = insideOf(entry);
  return html.slice(start, end).trim();
}
