import { readFigure } from '../../../content/figures/figure.ts';
import type { Language } from '../../../fields/common.ts';
import type { Box } from '../../../items/box.ts';

const DRAWINGS = import.meta.glob<string>(
  ['/modules/*/figures/*.svg', '/content/guide/figures/*.svg'],
  { query: '?raw', import: 'default', eager: true },
);

/** A drawing as it is written into a page. */
interface DrawingMarkup {
  readonly svg: string;
  readonly viewBox: Box;
}

const read = new Map<string, DrawingMarkup>();

/**
 * Reads a drawing of a module or of the guide. The drawing is hidden from screen readers, so the
 * caller gives a text alternative.
 * @param module id of the module; empty for the guide
 * @param src file in the figures folder of the module
 * @param language selects the drawing made for this language (`x.ar.svg` for `x.svg`), if there is
 * one
 * @throws {Error} when there is no such file, or when the check refuses it
 */
export function drawingOf(module: string, src: string, language?: Language): DrawingMarkup {
  const folder = `/${module ? `modules/${module}` : 'content/guide'}/figures/`;
  const localizedPath = folder + src.replace(/\.svg$/, `.${language}.svg`);
  const path = localizedPath in DRAWINGS ? localizedPath : folder + src;
  const known = read.get(path);
  if (known) return known;
  const text = DRAWINGS[path];
  if (!text) throw new Error(`There is no figure ${path.slice(1)}.`);
  const drawing = markupOf(path.slice(1), text);
  read.set(path, drawing);
  return drawing;
}

// A figure is written into the page as it is, so the build takes only what the check lets through.
function markupOf(path: string, text: string): DrawingMarkup {
  const { svg, viewBox, findings } = readFigure({ path, text });
  const [fault] = findings;
  if (fault) throw new Error(`${fault.id} ${path}:${fault.line}: ${fault.found}`);
  if (!viewBox) throw new Error(`${path} has no viewBox.`);
  return { svg: svg.replace(/^<svg/, '<svg aria-hidden="true"'), viewBox };
}
