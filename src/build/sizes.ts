import type { GuideLanguage } from '../fields/guide-language.ts';
import { edited, elementsOf, insideOf, parseDocument } from '../formats/shared/html.ts';
import { formatSize } from '../i18n/size.ts';

/**
 * Writes the size of each download where a built page tells it: into the empty elements with
 * `data-size-of`, the address of the download. Every other byte stays as it is.
 * @param html the page
 * @param language how sizes are written
 * @param sizeOf bytes of what is at an address
 */
export async function fillSizes(
  html: string,
  language: GuideLanguage,
  sizeOf: (address: string) => Promise<number>,
): Promise<string> {
  const places = elementsOf(
    parseDocument(html),
    ({ properties, children }) =>
      typeof properties['dataSizeOf'] === 'string' && children.length === 0,
  );
  const edits = places.map(async (place) => ({
    ...insideOf(place),
    text: formatSize(await sizeOf(String(place.properties['dataSizeOf'])), language),
  }));
  return edited(html, await Promise.all(edits));
}
