import type { Language } from '../../fields/common.ts';
import { LANGUAGE_NAMES } from '../../i18n/translate.ts';
import { directionOf } from '../../fields/direction.ts';
import { packageDocument, type DocumentPlace } from './document.ts';
import { escapeXml } from './xml.ts';

/** A document in a menu. */
export interface MenuEntry {
  readonly href: string;
  readonly language: Language;
  readonly title: string;
}

/**
 * Writes a document that links to others: the languages of a module, or the modules of an offline
 * course. It does not call the LMS, so that the chosen document opens the session.
 * @param title title of the course or of the module
 * @param entries the linked documents, in order; the first one gives the language of the page
 * @param place position of the document in the package, and its permissions
 */
export function menuDocument(
  title: string,
  entries: readonly MenuEntry[],
  place: DocumentPlace,
): string {
  const language = entries[0]?.language ?? 'fr';
  const isOneLanguage = entries.every((entry) => entry.language === language);
  const items = entries.map((entry) => {
    const name = LANGUAGE_NAMES[entry.language];
    const label = isOneLanguage ? '' : `<span class="overline">${name}</span> `;
    const direction = directionOf(entry.language);
    return `<li lang="${entry.language}" dir="${direction}"><a href="${entry.href}">${label}${escapeXml(entry.title)}</a></li>`;
  });
  return packageDocument({
    language,
    title,
    ...place,
    direction: directionOf(language),
    body: `<main class="package-menu">
<h1>${escapeXml(title)}</h1>
<ul role="list">
${items.join('\n')}
</ul>
</main>`,
  });
}
