import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { lettersOf, TICKED, TICKED_REPORT, type OptionsSpec } from '../../shared/options.ts';
import type { MultipleQuestion } from './schema.ts';

/** Multiple response: some of the options are the key. */
export type MultipleSpec = OptionsSpec<'multiple'>;

/** Extracts the scoring spec of a multiple response. */
export const multipleSpec = ({ type, options, key, scoring }: MultipleQuestion): MultipleSpec => ({
  type,
  options: lettersOf(options),
  key: [...key].sort(),
  scoring,
});

/** Saved as the ticked letters (`acd`). Scored by the rule that the item names. */
export const multipleLogic: ItemLogic<MultipleSpec> = TICKED;

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const multipleReport: ItemReport<MultipleSpec> = TICKED_REPORT;
