import type { Language } from '../../../fields/common.ts';

const DRAWINGS = import.meta.glob<string>(
  ['/modules/*/figures/*.svg', '/content/guide/figures/*.svg'],
  { query: '?raw', import: 'default', eager: true },
);

/**
 * A drawing of a module, or of the guide, hidden from screen readers: what shows it gives its text alternative.
 * @param module id of the module; empty for the guide
 * @param src file in the figures folder of the module
 * @param language with it, the drawing made for that language (`x.ar.svg` for `x.svg`), if any
 * @throws {Error} when there is no such file
 */
export function drawingOf(module: string, src: string, language?: Language): string {
  const folder = `/${module ? `modules/${module}` : 'content/guide'}/figures/`;
  const own = DRAWINGS[folder + src.replace(/\.svg$/, `.${language}.svg`)];
  const svg = own ?? DRAWINGS[folder + src];
  if (!svg) throw new Error(`There is no figure ${folder.slice(1)}${src}.`);
  return svg.replace('<svg', '<svg aria-hidden="true"');
}
