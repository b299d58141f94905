import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { filled, ONLY, type ItemResponse } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, UNSCORED } from '../../shared/one-control.ts';
import type { ReflectionItem } from './schema.ts';

/** Free reflection: not scored. */
export interface ReflectionSpec {
  readonly type: 'reflection';
}

/** The scoring spec of a reflection, which is only its type. */
export const reflectionSpec = ({ type }: ReflectionItem): ReflectionSpec => ({ type });

const encode = (_spec: ReflectionSpec, response: ItemResponse) =>
  filled(response, ONLY) ? 'x' : '';

/** Privacy: only the fact that something was written is saved and reported, never the text. */
export const reflectionLogic: ItemLogic<ReflectionSpec> = {
  ...ONE_CONTROL,
  encode,
  decode: () => ({}),
  score: () => UNSCORED,
  isScored: () => false,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const reflectionReport: ItemReport<ReflectionSpec> = {
  ...ONE_CONTROL_REPORT,
  longest: () => 1,
  right: () => undefined,
  interaction: (spec, response) => ({
    shape: 'none',
    response: encode(spec, response),
    of: 'words',
  }),
};
