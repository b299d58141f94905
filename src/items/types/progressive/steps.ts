import type { ItemLogic, ItemReport } from '../../item-logic.ts';
import type { ItemResponse } from '../../item-response.ts';
import type { MultipleSpec } from '../multiple/logic.ts';
import type { NumericSpec } from '../numeric/logic.ts';
import type { ShortAnswerSpec } from '../short-answer/logic.ts';
import type { SingleSpec } from '../single/logic.ts';
import type { TrueFalseSpec } from '../true-false/logic.ts';

/** Scoring spec of a step’s question. */
export type StepQuestionSpec =
  SingleSpec | MultipleSpec | TrueFalseSpec | ShortAnswerSpec | NumericSpec;

/** A step of a progressive case: its question, and how much it weighs. */
export interface StepSpec {
  readonly id: string;
  readonly weight: number;
  readonly question: StepQuestionSpec;
}

/** Progressive clinical case: steps that unlock one after the other. */
export interface ProgressiveSpec {
  readonly type: 'progressive';
  readonly steps: readonly StepSpec[];
}

/** Looks up the scoring and saving of the type of a step’s question. */
export type StepLogic = (question: StepQuestionSpec) => ItemLogic<StepQuestionSpec>;

/** Looks up the reporting of the type of a step’s question. */
export type StepReport = (question: StepQuestionSpec) => ItemReport<StepQuestionSpec>;

/** The learner’s response to one step, by the slots of its question. */
export function responseOfStep({ id }: Pick<StepSpec, 'id'>, response: ItemResponse): ItemResponse {
  return Object.fromEntries(
    Object.entries(response)
      .filter(([slot]) => slot.startsWith(id))
      .map(([slot, value]) => [slot.slice(id.length), value]),
  );
}

/** A step’s response by the slots of the case: the letter of the step, then the slot. */
export function responseInCase({ id }: Pick<StepSpec, 'id'>, response: ItemResponse): ItemResponse {
  return Object.fromEntries(Object.entries(response).map(([slot, value]) => [id + slot, value]));
}

/** Joins the responses of several steps into the response of the case. */
export const joined = (responses: readonly ItemResponse[]): ItemResponse =>
  Object.assign({}, ...responses) as ItemResponse;

/**
 * The leading steps that are answered. A later step with an answer does not count if an earlier one
 * has none, because it was never unlocked.
 */
export function stepsDone(
  { steps }: ProgressiveSpec,
  response: ItemResponse,
  logicOf: StepLogic,
): readonly StepSpec[] {
  const open = steps.findIndex(
    (step) => !logicOf(step.question).isComplete(step.question, responseOfStep(step, response)),
  );
  return open < 0 ? steps : steps.slice(0, open);
}
