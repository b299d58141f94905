import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { filled, ONLY, type ItemResponse } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, UNSCORED } from '../../shared/one-control.ts';
import type { ReflectionItem } from './schema.ts';

/** Free reflection: nothing scores it. */
export interface ReflectionSpec {
  readonly type: 'reflection';
}

/** Reduces a reflection to its type. */
export const reflectionSpec = ({ type }: ReflectionItem): ReflectionSpec => ({ type });

const encode = (_spec: ReflectionSpec, response: ItemResponse) =>
  filled(response, ONLY) ? 'x' : '';

/** What was written is the learner's own: only that it was written is kept and told. */
export const reflectionLogic: ItemLogic<ReflectionSpec> = {
  ...ONE_CONTROL,
  encode,
  decode: () => ({}),
  score: () => UNSCORED,
  isScored: () => false,
};

/** How its answers are told and measured. */
export const reflectionReport: ItemReport<ReflectionSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 1,
  right: () => undefined,
  interaction: (spec, response) => ({
    ...{ shape: 'none', response: encode(spec, response), of: 'words' },
  }),
};
