import { isComplete, packAnswer, slotsOf, unpackAnswer, type Fields } from './answer.ts';
import type { ProgressiveContract, StepContract } from './contract.ts';

type Case = Pick<ProgressiveContract, 'steps'>;

/** Between the packed answers of the steps; a typed one has `/` in its place. */
const BETWEEN = '|';

/** The slots of a case: the letter of the step, then the slot of its question. */
export function slotsOfSteps({ steps }: Case): string[] {
  return steps.flatMap(({ id, question }) => slotsOf(question).map((slot) => id + slot));
}

/** What was put into the controls of one step, by the slots of its question. */
export function fieldsOfStep({ id }: Pick<StepContract, 'id'>, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([slot]) => slot.startsWith(id))
      .map(([slot, value]) => [slot.slice(id.length), value]),
  );
}

/** The same, by the slots of the case. */
export function fieldsInCase({ id }: Pick<StepContract, 'id'>, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([slot, value]) => [id + slot, value]));
}

/**
 * The steps that are answered, from the first on: one that is answered behind one that is not was
 * never open, and does not count.
 */
export function stepsDone({ steps }: Case, fields: Fields): readonly StepContract[] {
  const open = steps.findIndex((step) => !isComplete(step.question, fieldsOfStep(step, fields)));
  return open < 0 ? steps : steps.slice(0, open);
}

/** Writes the answers of the steps that are done, joined by `|`: `b|acd|12`. */
export function packSteps(item: Case, fields: Fields): string {
  return stepsDone(item, fields)
    .map((step) => packAnswer(step.question, fieldsOfStep(step, fields)).replaceAll(BETWEEN, '/'))
    .join(BETWEEN);
}

/** Reads back what {@link packSteps} wrote. */
export function unpackSteps({ steps }: Case, text: string): Fields {
  const parts = text.split(BETWEEN);
  return Object.assign(
    {},
    ...steps.map((step, index) =>
      fieldsInCase(step, unpackAnswer(step.question, parts[index] ?? '')),
    ),
  ) as Fields;
}
