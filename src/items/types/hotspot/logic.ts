import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { lettersOf, TICKED, TICKED_REPORT, type OptionsSpec } from '../../shared/options.ts';
import type { HotspotItem } from './schema.ts';

/** Hotspot: some of the zones are the key. */
export type HotspotSpec = OptionsSpec<'hotspot'>;

/** Reduces a hotspot to what scores it. */
export const hotspotSpec = ({ type, zones, key, scoring }: HotspotItem): HotspotSpec => ({
  ...{ type, options: lettersOf(zones), key: [...key].sort(), scoring },
});

/** Kept as the letters of the zones; scored by the rule that the item names. */
export const hotspotLogic: ItemLogic<HotspotSpec> = TICKED;

/** How its answers are told and measured. */
export const hotspotReport: ItemReport<HotspotSpec> = TICKED_REPORT;
