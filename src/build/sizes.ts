import { formatSize } from '../i18n/size.ts';
import type { GuideLanguage } from '../fields/guide-language.ts';

/**
 * Writes the size of each download where a built page tells it: into the empty elements with
 * `data-size-of`, the address of the download.
 * @param html the page
 * @param language how sizes are written
 * @param sizeOf bytes of what is at an address
 */
export async function fillSizes(
  html: string,
  language: GuideLanguage,
  sizeOf: (address: string) => Promise<number>,
): Promise<string> {
  const told: string[] = [];
  for (const [, address] of html.matchAll(/data-size-of="([^"]+)"/g))
    told.push(formatSize(await sizeOf(address!), language));
  return html.replaceAll(
    /(<span data-size-of="[^"]+"[^>]*>)(?=<\/span>)/g,
    (tag) => `${tag}${told.shift()}`,
  );
}
