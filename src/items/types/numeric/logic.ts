import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, rightOrWrong } from '../../shared/one-control.ts';
import { parseNumber } from '../../text.ts';
import type { NumericQuestion } from './schema.ts';

/** Numeric: a value and how far from it is still right. */
export interface NumericSpec {
  readonly type: 'numeric';
  readonly value: number;
  readonly tolerance: number;
}

/** Reduces a numeric question to what scores it. */
export const numericSpec = ({ type, value, tolerance }: NumericQuestion): NumericSpec => ({
  ...{ type, value, tolerance },
});

/** Kept as it was typed; right within the tolerance. */
export const numericLogic: ItemLogic<NumericSpec> = {
  ...ONE_CONTROL,
  score({ value, tolerance }, response) {
    const number = parseNumber(response[ONLY] ?? '');
    // A little more than the tolerance, for what decimal fractions lose in binary.
    const isNear = number !== undefined && Math.abs(number - value) <= tolerance + 1e-9;
    return rightOrWrong(isNear);
  },
};

/** How its answers are told and measured. */
export const numericReport: ItemReport<NumericSpec> = {
  ...ONE_CONTROL_REPORT,
  isTyped: () => true,
  right: ({ value }) => ({ [ONLY]: String(value) }),
  interaction: ({ value, tolerance }, response) => ({
    ...{ shape: 'number', response: response[ONLY] ?? '', key: { value, tolerance } },
  }),
};
