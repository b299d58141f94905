import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { share } from '../../rules.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT } from '../../shared/one-control.ts';
import { CONCORDANCE_SCALE } from './concordance-scale.ts';
import type { ScriptConcordanceItem } from './schema.ts';

/** Script concordance: votes of the panel for -2 to +2; without a panel it is not scored. */
export interface ScriptConcordanceSpec {
  readonly type: 'script-concordance';
  readonly panel?: readonly number[] | undefined;
}

/** Reduces a script concordance item to what scores it. */
export const scriptConcordanceSpec = ({
  type,
  panel,
}: ScriptConcordanceItem): ScriptConcordanceSpec => ({ type, panel });

/**
 * Aggregate scoring: votes for the answer ÷ votes for the answer most voted (Fournier, Demeester &
 * Charlin, BMC Med Inform Decis Mak 2008, 8:18). No answer is the right one.
 */
export const scriptConcordanceLogic: ItemLogic<ScriptConcordanceSpec> = {
  ...ONE_CONTROL,
  score({ panel = [] }, response) {
    const votes = panel[CONCORDANCE_SCALE.indexOf(response[ONLY] as '0')] ?? 0;
    return { score: share(votes, Math.max(0, ...panel)), parts: {} };
  },
  isScored: ({ panel }) => panel !== undefined,
};

/** How its answers are told and measured. */
export const scriptConcordanceReport: ItemReport<ScriptConcordanceSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 2,
  right: () => undefined,
  interaction: (_spec, response) => ({ shape: 'number', response: response[ONLY] ?? '' }),
};
