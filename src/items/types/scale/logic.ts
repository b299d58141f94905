import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, UNSCORED } from '../../shared/one-control.ts';
import type { ScaleItem } from './schema.ts';

/** Self-assessment scale: nothing scores it. */
export interface ScaleSpec {
  readonly type: 'scale';
}

/** Reduces a scale to its type. */
export const scaleSpec = ({ type }: ScaleItem): ScaleSpec => ({ type });

/** Kept as the point from 1 to 5; never scored. */
export const scaleLogic: ItemLogic<ScaleSpec> = {
  ...ONE_CONTROL,
  score: () => UNSCORED,
  isScored: () => false,
};

/** How its answers are told and measured. */
export const scaleReport: ItemReport<ScaleSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 1,
  right: () => undefined,
  interaction: (_spec, response) => ({
    ...{ shape: 'none', response: response[ONLY] ?? '', of: 'scale' },
  }),
};
