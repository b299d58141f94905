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
