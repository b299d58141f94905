import type { GuideLanguage } from '../fields/guide-language.ts';
import { edited, elementsOf, insideOf, parseDocument } from '../formats/shared/html.ts';
import { formatSize } from '../i18n/size.ts';

/**
 * Writes the size of each download into the elements with `data-size-of`, which holds the address
 * of the download. Every other byte stays the same.
 * @param html the page
 * @param language language of the number format
 * @param sizeOf looks up the bytes of a file by its address
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
