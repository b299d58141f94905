import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { PAIRING, PAIRING_REPORT, pairingSpec, type PairingSpec } from '../../shared/pairing.ts';
import type { CategoriseItem } from './schema.ts';

/** Categorise: each element goes into one category. */
export type CategoriseSpec = PairingSpec<'categorise'>;

/** Reduces an item with categories to what scores it. */
export const categoriseSpec = ({ type, categories, elements }: CategoriseItem): CategoriseSpec =>
  pairingSpec(type, categories, elements);

/** Kept as element and category (`acbd`); scored by the share of the elements that are right. */
export const categoriseLogic: ItemLogic<CategoriseSpec> = PAIRING;

/** How its answers are told and measured. */
export const categoriseReport: ItemReport<CategoriseSpec> = PAIRING_REPORT;
