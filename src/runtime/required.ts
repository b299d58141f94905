/**
 * Finds an element that must be there.
 * @throws when it is not, naming where it was looked for
 */
export function required<T extends Element>(root: ParentNode & Node, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`${root.nodeName}: no ${selector}`);
  return element;
}
