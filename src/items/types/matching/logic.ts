import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { PAIRING, PAIRING_REPORT, pairingSpec, type PairingSpec } from '../../shared/pairing.ts';
import type { MatchingItem } from './schema.ts';

/** Extended matching: each prompt goes with one choice of the list. */
export type MatchingSpec = PairingSpec<'matching'>;

/** Reduces an extended matching item to what scores it. */
export const matchingSpec = ({ type, choices, prompts }: MatchingItem): MatchingSpec =>
  pairingSpec(type, choices, prompts);

/** Kept as prompt and choice (`acbd`); scored by the share of the prompts that are right. */
export const matchingLogic: ItemLogic<MatchingSpec> = PAIRING;

/** How its answers are told and measured. */
export const matchingReport: ItemReport<MatchingSpec> = PAIRING_REPORT;
