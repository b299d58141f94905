/**
 * Finds an element that must be there.
 * @throws when it is not, naming where it was looked for
 */
export function required<T extends Element>(root: ParentNode & Node, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`${root.nodeName}: no ${selector}`);
  return element;
}

/**
 * Reads the JSON that `EmbeddedJson.astro` writes as a child of an element. The build has written it,
 * so it is not checked.
 * @throws when the page gives the element none
 */
export const embeddedJson = (element: Element, name: 'messages' | 'outline'): unknown =>
  JSON.parse(required(element, `:scope>.${name}`).textContent);

/**
 * Reads a data attribute that the page must give an element.
 * @param name key in `dataset`: `sizeOf` for `data-size-of`
 * @throws when the element does not have it
 */
export function dataAttribute({ dataset, nodeName }: HTMLElement, name: string): string {
  const value = dataset[name];
  if (value === undefined) throw new Error(`${nodeName}: no data attribute ${name}`);
  return value;
}
