import { boxOf, isWithin, mirrored, overlap, viewBoxOf } from '../../items/area.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Bank, ItemOf } from '../../items/bank.ts';
import type { Library } from '../../content/library.ts';

type At = (...path: (string | number)[]) => { path: string; line: number };

/** Checks the figure of a hotspot, and that each zone lies on it and hides no other answer. */
export function* checkZones(
  item: ItemOf<'hotspot'>,
  bank: Bank,
  library: Library,
  at: At,
): Generator<Finding> {
  const folder = `modules/${bank.module}/figures/`;
  const drawing = (file: string) => library.figures.find(({ path }) => path === folder + file);
  if (!drawing(item.figure)) yield finding('FIG-002', at('figure'), item.figure);
  const outside = new Set<string>();
  for (const language of bank.languages) {
    const own = item.figure.replace(/\.svg$/, `.${language}.svg`);
    const view = viewBoxOf((drawing(own) ?? drawing(item.figure))?.text ?? '');
    // A drawing that is not there, or has no viewBox, has its own message.
    if (!view) continue;
    const isMirrored = item.mirrored.includes(language);
    for (const { id, area } of item.zones) {
      if (!isWithin(boxOf(isMirrored ? mirrored(area, view) : area), view)) outside.add(id);
    }
  }
  for (const [position, { id, area }] of item.zones.entries()) {
    if (outside.has(id)) yield finding('QUIZ-009', at('zones', position, 'area'), id, item.figure);
    if (item.key.includes(id)) continue;
    const key = item.zones.find((zone) => item.key.includes(zone.id) && overlap(zone.area, area));
    if (key) yield finding('QUIZ-010', at('zones', position, 'area'), id, key.id);
  }
}
