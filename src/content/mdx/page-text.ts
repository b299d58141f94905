/**
 * What a built page needs to know of its own MDX, read without a parser: the check has already
 * held the text to the few components with plain attributes.
 */

/**
 * The references a page cites, in the order of their first citation: what numbers them.
 * @param body MDX text
 */
export function citationsOf(body: string): string[] {
  return [...new Set(tags(body, 'Cite').map((tag) => tag('id')))];
}

/** The glossary terms a page uses, each once. */
export function termsOf(body: string): string[] {
  return [...new Set(tags(body, 'Term').map((tag) => tag('id')))];
}

/** The Parts of a page, in order. */
export function partsOf(body: string): { id: string; kind: string; title: string }[] {
  return tags(body, 'Part').map((tag) => ({
    id: tag('id'),
    kind: tag('kind'),
    title: tag('title'),
  }));
}

function tags(body: string, name: string): ((attribute: string) => string)[] {
  return [...body.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      (attribute) =>
        new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '',
  );
}
