import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, rightOrWrong } from '../../shared/one-control.ts';
import { parseNumber } from '../../text.ts';
import type { NumericQuestion } from './schema.ts';

/** Numeric: the right value and the tolerance, which is the accepted distance from it. */
export interface NumericSpec {
  readonly type: 'numeric';
  readonly value: number;
  readonly tolerance: number;
}

/** Extracts the scoring spec of a numeric question. */
export const numericSpec = ({ type, value, tolerance }: NumericQuestion): NumericSpec => ({
  type,
  value,
  tolerance,
});

/** Saved as typed. Right within the tolerance. */
export const numericLogic: ItemLogic<NumericSpec> = {
  ...ONE_CONTROL,
  score({ value, tolerance }, response) {
    const number = parseNumber(response[ONLY] ?? '');
    // Slightly more than the tolerance: decimal fractions are not exact in binary.
    const isNear = number !== undefined && Math.abs(number - value) <= tolerance + 1e-9;
    return rightOrWrong(isNear);
  },
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const numericReport: ItemReport<NumericSpec> = {
  ...ONE_CONTROL_REPORT,
  isTyped: () => true,
  right: ({ value }) => ({ [ONLY]: String(value) }),
  interaction: ({ value, tolerance }, response) => ({
    shape: 'number',
    response: response[ONLY] ?? '',
    key: { value, tolerance },
  }),
};
