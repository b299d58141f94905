import type { Item } from './bank.ts';
import { ONLY, type ItemResponse } from './response.ts';
import { responseInCase } from './progressive.ts';

type WorkedAnswer = Item['cases'][number]['answer'];

/**
 * Turns an answer as an author writes it in `cases` into what a learner would have put into the
 * controls.
 */
export function responseOfCase(item: Item, answer: WorkedAnswer): ItemResponse {
  if (item.type !== 'progressive') return fieldsOf(item.type, answer);
  const byStep = answer as Record<string, WorkedAnswer>;
  return Object.assign(
    {},
    ...item.steps
      .filter(({ id }) => byStep[id] !== undefined)
      .map((step) => responseInCase(step, fieldsOf(step.question.type, byStep[step.id] ?? ''))),
  ) as ItemResponse;
}

function fieldsOf(type: Item['type'], answer: WorkedAnswer): ItemResponse {
  if (Array.isArray(answer)) return fieldsOfList(type, answer);
  if (typeof answer !== 'object') return { [ONLY]: String(answer) };
  return Object.fromEntries(
    Object.entries(answer).map(([slot, value]) => [
      slot,
      typeof value === 'boolean' ? (value ? '+' : '-') : String(value),
    ]),
  );
}

function fieldsOfList(type: Item['type'], letters: readonly string[]): ItemResponse {
  if (type === 'ordering') {
    return Object.fromEntries(letters.map((letter, index) => [letter, String(index + 1)]));
  }
  if (type === 'single') return letters[0] === undefined ? {} : { [ONLY]: letters[0] };
  return Object.fromEntries(letters.map((letter) => [letter, 'x']));
}
