import { directionOf, LANGUAGE_NAMES } from '../../i18n/translate.ts';
import type { Language } from '../../fields/common.ts';
import { packageDocument } from '../../formats/shared/document.ts';
import type { Standard } from '../../course/standards.ts';
import { escapeXml } from '../../formats/shared/xml.ts';

/** A document to open from a menu. */
export interface MenuEntry {
  readonly href: string;
  readonly language: Language;
  readonly title: string;
}

/**
 * Makes a document from which others are opened: the languages of a module, or the modules of an
 * offline course. It calls no LMS, so that the one document chosen opens the session.
 * @param title title of the course or of the module
 * @param entries what can be opened, in order; the first one gives the language of the page
 * @param standard standard of the package
 * @param base where the player's files are, seen from the document
 */
export function menuDocument(
  title: string,
  entries: readonly MenuEntry[],
  standard: Standard,
  base: string,
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
    ...{ language, title, standard, base },
    direction: directionOf(language),
    body: `<main class="package-menu">
<h1>${escapeXml(title)}</h1>
<ul role="list">
${items.join('\n')}
</ul>
</main>`,
  });
}
