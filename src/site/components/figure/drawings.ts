import type { Language } from '../../../fields/common.ts';

const DRAWINGS = import.meta.glob<string>(
  ['/modules/*/figures/*.svg', '/content/guide/figures/*.svg'],
  { query: '?raw', import: 'default', eager: true },
);

/**
 * Reads a drawing of a module or of the guide. The drawing is hidden from screen readers, so the
 * caller gives a text alternative.
 * @param module id of the module; empty for the guide
 * @param src file in the figures folder of the module
 * @param language selects the drawing made for this language (`x.ar.svg` for `x.svg`), if there is
 * one
 * @throws {Error} when there is no such file
 */
export function drawingOf(module: string, src: string, language?: Language): string {
  const folder = `/${module ? `modules/${module}` : 'content/guide'}/figures/`;
  const localizedSvg = DRAWINGS[folder + src.replace(/\.svg$/, `.${language}.svg`)];
  const svg = localizedSvg ?? DRAWINGS[folder + src];
  if (!svg) throw new Error(`There is no figure ${folder.slice(1)}${src}.`);
  return svg.replace('<svg', '<svg aria-hidden="true"');
}
