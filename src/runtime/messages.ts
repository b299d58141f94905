/**
 * Reads the words that the page gives an element, from the JSON that `Messages.astro` writes as a
 * child of it.
 * @typeParam T the element's messages: the page builds the object by the same type
 * @throws when the page gives the element none
 */
export function readMessages<T extends object>(element: Element): T {
  const script = element.querySelector(':scope > script.messages[type="application/json"]');
  if (!script) throw new Error(`<${element.localName}> has no messages`);
  return JSON.parse(script.textContent) as T;
}
