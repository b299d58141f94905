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

/** Extracts the scoring spec of a short answer. */
export const shortAnswerSpec = ({ type, accepted }: ShortAnswerQuestion): ShortAnswerSpec => ({
  type,
  accepted: acceptedTexts(accepted),
});

/** Saved as typed. Right when it equals an accepted text, both normalised. */
export const shortAnswerLogic: ItemLogic<ShortAnswerSpec> = {
  ...ONE_CONTROL,
  score: ({ accepted }, response) =>
    rightOrWrong(accepted.includes(normaliseText(response[ONLY] ?? ''))),
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const shortAnswerReport: ItemReport<ShortAnswerSpec> = {
  ...ONE_CONTROL_REPORT,
  isTyped: () => true,
  right: ({ accepted }) => ({ [ONLY]: accepted[0] ?? '' }),
  interaction: ({ accepted: [key = ''] }, response) => ({
    shape: 'text',
    response: response[ONLY] ?? '',
    key,
  }),
};
