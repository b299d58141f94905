import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { PAIRING, PAIRING_REPORT, pairingSpec, type PairingSpec } from '../../shared/pairing.ts';
import type { MatchingItem } from './schema.ts';

/** Extended matching: each prompt goes with one choice of the list. */
export type MatchingSpec = PairingSpec<'matching'>;

/** Extracts the scoring spec of an extended matching item. */
export const matchingSpec = ({ type, choices, prompts }: MatchingItem): MatchingSpec =>
  pairingSpec(type, choices, prompts);

/** Saved as prompt and choice (`acbd`). Scored by the share of the prompts that are right. */
export const matchingLogic: ItemLogic<MatchingSpec> = PAIRING;

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const matchingReport: ItemReport<MatchingSpec> = PAIRING_REPORT;
