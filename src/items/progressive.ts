import {
  isComplete,
  encodeResponse,
  slotsOf,
  decodeResponse,
  type ItemResponse,
} from './response.ts';
import type { ProgressiveSpec, StepSpec } from './scoring-spec.ts';

type Case = Pick<ProgressiveSpec, 'steps'>;

/** Between the packed answers of the steps; a typed one has `/` in its place. */
const BETWEEN = '|';

/** The slots of a case: the letter of the step, then the slot of its question. */
export function slotsOfSteps({ steps }: Case): string[] {
  return steps.flatMap(({ id, question }) => slotsOf(question).map((slot) => id + slot));
}

/** What was put into the controls of one step, by the slots of its question. */
export function responseOfStep({ id }: Pick<StepSpec, 'id'>, fields: ItemResponse): ItemResponse {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([slot]) => slot.startsWith(id))
      .map(([slot, value]) => [slot.slice(id.length), value]),
  );
}

/** The same, by the slots of the case. */
export function responseInCase({ id }: Pick<StepSpec, 'id'>, fields: ItemResponse): ItemResponse {
  return Object.fromEntries(Object.entries(fields).map(([slot, value]) => [id + slot, value]));
}

/**
 * The steps that are answered, from the first on: one that is answered behind one that is not was
 * never open, and does not count.
 */
export function stepsDone({ steps }: Case, fields: ItemResponse): readonly StepSpec[] {
  const open = steps.findIndex((step) => !isComplete(step.question, responseOfStep(step, fields)));
  return open < 0 ? steps : steps.slice(0, open);
}

/** Writes the answers of the steps that are done, joined by `|`: `b|acd|12`. */
export function encodeSteps(item: Case, fields: ItemResponse): string {
  return stepsDone(item, fields)
    .map((step) =>
      encodeResponse(step.question, responseOfStep(step, fields)).replaceAll(BETWEEN, '/'),
    )
    .join(BETWEEN);
}

/** Reads back what {@link encodeSteps} wrote. */
export function decodeSteps({ steps }: Case, text: string): ItemResponse {
  const parts = text.split(BETWEEN);
  return Object.assign(
    {},
    ...steps.map((step, index) =>
      responseInCase(step, decodeResponse(step.question, parts[index] ?? '')),
    ),
  ) as ItemResponse;
}
