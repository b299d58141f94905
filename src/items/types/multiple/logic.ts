import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { lettersOf, TICKED, TICKED_REPORT, type OptionsSpec } from '../../shared/options.ts';
import type { MultipleQuestion } from './schema.ts';

/** Multiple response: some of the options are the key. */
export type MultipleSpec = OptionsSpec<'multiple'>;

/** Reduces a multiple response to what scores it. */
export const multipleSpec = ({ type, options, key, scoring }: MultipleQuestion): MultipleSpec => ({
  ...{ type, options: lettersOf(options), key: [...key].sort(), scoring },
});

/** Kept as the letters ticked (`acd`); scored by the rule that the item names. */
export const multipleLogic: ItemLogic<MultipleSpec> = TICKED;

/** How its answers are told and measured. */
export const multipleReport: ItemReport<MultipleSpec> = TICKED_REPORT;
