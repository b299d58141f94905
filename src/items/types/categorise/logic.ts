import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { PAIRING, PAIRING_REPORT, pairingSpec, type PairingSpec } from '../../shared/pairing.ts';
import type { CategoriseItem } from './schema.ts';

/** Categorise: each element goes into one category. */
export type CategoriseSpec = PairingSpec<'categorise'>;

/** Extracts the scoring spec of an item with categories. */
export const categoriseSpec = ({ type, categories, elements }: CategoriseItem): CategoriseSpec =>
  pairingSpec(type, categories, elements);

/** Saved as element and category (`acbd`). Scored by the share of the elements that are right. */
export const categoriseLogic: ItemLogic<CategoriseSpec> = PAIRING;

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const categoriseReport: ItemReport<CategoriseSpec> = PAIRING_REPORT;
