import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { share } from '../../rules.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT } from '../../shared/one-control.ts';
import { CONCORDANCE_SCALE } from './concordance-scale.ts';
import type { ScriptConcordanceItem } from './schema.ts';

/** Script concordance: the panel’s votes for -2 to +2; not scored without a panel. */
export interface ScriptConcordanceSpec {
  readonly type: 'script-concordance';
  readonly panel?: readonly number[] | undefined;
}

/** Extracts the scoring spec of a script concordance item. */
export const scriptConcordanceSpec = ({
  type,
  panel,
}: ScriptConcordanceItem): ScriptConcordanceSpec => ({ type, panel });

/**
 * Aggregate scoring: votes for the answer ÷ votes for the most frequent answer (Fournier, Demeester
 * & Charlin, BMC Med Inform Decis Mak 2008, 8:18). There is no single right answer.
 */
export const scriptConcordanceLogic: ItemLogic<ScriptConcordanceSpec> = {
  ...ONE_CONTROL,
  score({ panel = [] }, response) {
    const votes = panel[CONCORDANCE_SCALE.indexOf(response[ONLY] as '0')] ?? 0;
    return { score: share(votes, Math.max(0, ...panel)), parts: {} };
  },
  isScored: ({ panel }) => panel !== undefined,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const scriptConcordanceReport: ItemReport<ScriptConcordanceSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 2,
  right: () => undefined,
  interaction: (_spec, response) => ({ shape: 'number', response: response[ONLY] ?? '' }),
};
