import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, UNSCORED } from '../../shared/one-control.ts';
import type { ScaleItem } from './schema.ts';

/** Self-assessment scale: not scored. */
export interface ScaleSpec {
  readonly type: 'scale';
}

/** The scoring spec of a scale, which is only its type. */
export const scaleSpec = ({ type }: ScaleItem): ScaleSpec => ({ type });

/** Saved as the point from 1 to 5; never scored, and reported to nobody. */
export const scaleLogic: ItemLogic<ScaleSpec> = {
  ...ONE_CONTROL,
  score: () => UNSCORED,
  isScored: () => false,
  isPrivate: true,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const scaleReport: ItemReport<ScaleSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 1,
  right: () => undefined,
  interaction: (_spec, response) => ({
    shape: 'none',
    response: response[ONLY] ?? '',
    of: 'scale',
  }),
};
