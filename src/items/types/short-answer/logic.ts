import type { ItemReport, ItemLogic } from '../../item-logic.ts';
import { ONLY } from '../../item-response.ts';
import { acceptedTexts } from '../../shared/accepted-texts.ts';
import { ONE_CONTROL, ONE_CONTROL_REPORT, rightOrWrong } from '../../shared/one-control.ts';
import { normaliseText } from '../../text.ts';
import type { ShortAnswerQuestion } from './schema.ts';

/** Short answer: accepted texts, already normalised, of every language. */
export interface ShortAnswerSpec {
  readonly type: 'short-answer';
  readonly accepted: readonly string[];
}

/** Reduces a short answer to what scores it. */
export const shortAnswerSpec = ({ type, accepted }: ShortAnswerQuestion): ShortAnswerSpec => ({
  type,
  accepted: acceptedTexts(accepted),
});

/** Kept as it was typed; right when it equals an accepted text after normalisation. */
export const shortAnswerLogic: ItemLogic<ShortAnswerSpec> = {
  ...ONE_CONTROL,
  score: ({ accepted }, response) =>
    rightOrWrong(accepted.includes(normaliseText(response[ONLY] ?? ''))),
};

/** How its answers are told and measured. */
export const shortAnswerReport: ItemReport<ShortAnswerSpec> = {
  ...ONE_CONTROL_REPORT,
  isTyped: () => true,
  right: ({ accepted }) => ({ [ONLY]: accepted[0] ?? '' }),
  interaction: ({ accepted: [key = ''] }, response) => ({
    ...{ shape: 'text', response: response[ONLY] ?? '', key },
  }),
};
