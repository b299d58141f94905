import type { ItemLogic, ItemReport } from '../../item-logic.ts';
import type { ItemResponse } from '../../item-response.ts';
import type { MultipleSpec } from '../multiple/logic.ts';
import type { NumericSpec } from '../numeric/logic.ts';
import type { ShortAnswerSpec } from '../short-answer/logic.ts';
import type { SingleSpec } from '../single/logic.ts';
import type { TrueFalseSpec } from '../true-false/logic.ts';

/** What scores the question of a step. */
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

/** Finds what is known of the type of a step's question. */
export type StepLogic = (question: StepQuestionSpec) => ItemLogic<StepQuestionSpec>;

/** Finds how the answers to a step's question are told. */
export type StepReport = (question: StepQuestionSpec) => ItemReport<StepQuestionSpec>;

/** What was put into the controls of one step, by the slots of its question. */
export function responseOfStep({ id }: Pick<StepSpec, 'id'>, response: ItemResponse): ItemResponse {
  return Object.fromEntries(
    Object.entries(response)
      .filter(([slot]) => slot.startsWith(id))
      .map(([slot, value]) => [slot.slice(id.length), value]),
  );
}

/** The same, by the slots of the case. */
export function responseInCase({ id }: Pick<StepSpec, 'id'>, response: ItemResponse): ItemResponse {
  return Object.fromEntries(Object.entries(response).map(([slot, value]) => [id + slot, value]));
}

/** The responses of several steps as that of the case. */
export const joined = (responses: readonly ItemResponse[]): ItemResponse =>
  Object.assign({}, ...responses) as ItemResponse;

/**
 * The steps that are answered, from the first on: one that is answered behind one that is not was
 * never open, and does not count.
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
