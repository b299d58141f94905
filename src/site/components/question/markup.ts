import type { Component } from '../../../items/markup.ts';

const MARKUP = import.meta.glob<Component>('../../../items/types/*/*.astro', {
  eager: true,
  import: 'default',
});

/**
 * A piece of the markup of an item type.
 * @param name what it shows; all but `Controls` are there where a type has more to show than most
 */
export const markupOf = (
  type: string,
  name: 'Controls' | 'Explanations' | 'Solution',
): Component | undefined => MARKUP[`../../../items/types/${type}/${name}.astro`];
