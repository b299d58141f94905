import type { ItemFault, ItemSurroundings } from '../../item-type.ts';
import { boxOf, isWithin, mirrored, overlap } from './area.ts';
import type { HotspotItem } from './schema.ts';

/** Faults of a hotspot: a missing figure, a zone outside the figure, a zone that overlaps a key. */
export function zoneFaults(item: HotspotItem, around: ItemSurroundings): ItemFault[] {
  const { figure, zones, key } = item;
  const outside = zonesOutside(item, around);
  const isThere = around.drawing(figure) !== undefined;
  return [
    ...(isThere ? [] : [{ kind: 'no-figure' as const, path: ['figure'], figure }]),
    ...zones.flatMap(({ id, area }, position): ItemFault[] => {
      const at = { path: ['zones', position, 'area'], letter: id };
      const faults: ItemFault[] = outside.has(id) ? [{ ...at, kind: 'outside', figure }] : [];
      if (key.includes(id)) return faults;
      const hidden = zones.find((zone) => key.includes(zone.id) && overlap(zone.area, area))?.id;
      return hidden ? [...faults, { ...at, kind: 'overlap', hidden }] : faults;
    }),
  ];
}

/** Letters of the zones that lie outside the drawing in at least one language. */
function zonesOutside(
  { figure, mirrored: mirroredIn, zones }: HotspotItem,
  { languages, drawing }: ItemSurroundings,
): ReadonlySet<string> {
  const outside = new Set<string>();
  for (const language of languages) {
    const ofLanguage = drawing(figure.replace(/\.svg$/, `.${language}.svg`));
    const view = (ofLanguage ?? drawing(figure))?.viewBox;
    // A missing drawing, or one without viewBox, has a message of its own.
    if (!view) continue;
    const isMirrored = mirroredIn.includes(language);
    for (const { id, area } of zones) {
      if (!isWithin(boxOf(isMirrored ? mirrored(area, view) : area), view)) outside.add(id);
    }
  }
  return outside;
}
