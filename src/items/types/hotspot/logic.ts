import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { lettersOf, TICKED, TICKED_REPORT, type OptionsSpec } from '../../shared/options.ts';
import type { HotspotItem } from './schema.ts';

/** Hotspot: some of the zones are the key. */
export type HotspotSpec = OptionsSpec<'hotspot'>;

/** Extracts the scoring spec of a hotspot. */
export const hotspotSpec = ({ type, zones, key, scoring }: HotspotItem): HotspotSpec => ({
  type,
  options: lettersOf(zones),
  key: [...key].sort(),
  scoring,
});

/** Saved as the letters of the zones. Scored by the rule that the item names. */
export const hotspotLogic: ItemLogic<HotspotSpec> = TICKED;

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const hotspotReport: ItemReport<HotspotSpec> = TICKED_REPORT;
