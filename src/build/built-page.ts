/** What is read out of the HTML of a built page. */
import { elementsOf, parseDocument } from '../formats/shared/html.ts';

/** Addresses that a page names in `href` and `src`, in order. */
export function linksOf(html: string): string[] {
  const named = elementsOf(parseDocument(html), () => true).flatMap(({ properties }) => [
    properties['href'],
    properties['src'],
  ]);
  return named.filter((address) => typeof address === 'string');
}

/** Addresses of a page's style sheets. */
export const sheetsOf = (html: string): string[] =>
  elementsOf(
    parseDocument(html),
    ({ tagName, properties: { rel } }) =>
      tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet'),
  ).map(({ properties }) => String(properties['href']));

/** Addresses of a page's scripts. */
export const scriptsOf = (html: string): string[] =>
  elementsOf(
    parseDocument(html),
    ({ tagName, properties }) => tagName === 'script' && typeof properties['src'] === 'string',
  ).map(({ properties }) => String(properties['src']));
