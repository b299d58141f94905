import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { share } from '../../rules.ts';
import {
  lettersOf,
  tallyOf,
  TICKED,
  TICKED_REPORT,
  type OptionsSpec,
} from '../../shared/options.ts';
import type { LongMenuItem } from './schema.ts';

/** Long menu: the learner chooses as many options as the key has letters. */
export type LongMenuSpec = OptionsSpec<'long-menu'>;

/** Extracts the scoring spec of a long menu. */
export const longMenuSpec = ({ type, options, key }: LongMenuItem): LongMenuSpec => ({
  type,
  options: lettersOf(options),
  key: [...key].sort(),
  scoring: 'per-option',
});

/** Scored hits ÷ size of the key; 0 if more options were chosen than asked for. */
export const longMenuLogic: ItemLogic<LongMenuSpec> = {
  ...TICKED,
  isComplete(spec, response) {
    const { length } = TICKED.encode(spec, response);
    return length > 0 && length <= spec.key.length;
  },
  score(spec, response) {
    const { chosen, tally, parts } = tallyOf(spec, response);
    const isWithin = chosen <= tally.keySize;
    return { score: isWithin ? share(tally.hits, tally.keySize) : 0, parts };
  },
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const longMenuReport: ItemReport<LongMenuSpec> = {
  ...TICKED_REPORT,
};
