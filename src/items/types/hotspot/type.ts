import { type ItemType, PLAIN } from '../../item-type.ts';
import { group, missingAmong, optionRows, ticksOf } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { hotspotLogic, hotspotSpec, type HotspotSpec } from './logic.ts';
import { HotspotItemSchema, type HotspotItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';
import { zoneFaults } from './zone-faults.ts';

/** Hotspot. */
export const hotspotType: ItemType<typeof HotspotItemSchema, HotspotItem, HotspotSpec> = {
  schema: HotspotItemSchema,
  logic: hotspotLogic,
  traits: { ...PLAIN, isLettered: true, isForExams: false, isDrawn: true },
  example,
  words: WORDS,
  specOf: hotspotSpec,
  rows: ({ zones, key }, words) => optionRows(zones, key, words),
  hint: ({ key }, language) => phrase(language, key.length === 1 ? 'one' : 'several'),
  solution: () => undefined,
  responseOf: ticksOf,
  groups: ({ zones }) => [group('zones', zones)],
  texts: ({ alt }) => [{ text: alt, what: 'le texte de la figure', path: ['alt'] }],
  keyFaults: ({ zones, key }) => missingAmong(key, zones, ['key']),
  faults: zoneFaults,
};
