import type { Component } from '../../../items/markup.ts';

const MARKUP = import.meta.glob<Component>('../../../items/types/*/*.astro', {
  eager: true,
  import: 'default',
});

/**
 * Finds a component of an item type.
 * @param name `Controls` exists for every type; the others are optional
 */
export const markupOf = (
  type: string,
  name: 'Controls' | 'Explanations' | 'Solution',
): Component | undefined => MARKUP[`../../../items/types/${type}/${name}.astro`];
