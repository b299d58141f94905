import type { Item } from '../schemas/bank.ts';
import { ONLY, type Fields } from './answer.ts';
import { fieldsInCase } from './progressive.ts';

type WorkedAnswer = Item['cases'][number]['answer'];

/**
 * Turns an answer as an author writes it in `cases` into what a learner would have put into the
 * controls.
 */
export function fieldsOfCase(item: Item, answer: WorkedAnswer): Fields {
  if (item.type !== 'progressive') return fieldsOf(item.type, answer);
  const byStep = answer as Record<string, WorkedAnswer>;
  return Object.assign(
    {},
    ...item.steps
      .filter(({ id }) => byStep[id] !== undefined)
      .map((step) => fieldsInCase(step, fieldsOf(step.question.type, byStep[step.id] ?? ''))),
  ) as Fields;
}

function fieldsOf(type: Item['type'], answer: WorkedAnswer): Fields {
  if (Array.isArray(answer)) return fieldsOfList(type, answer);
  if (typeof answer !== 'object') return { [ONLY]: String(answer) };
  return Object.fromEntries(
    Object.entries(answer).map(([slot, value]) => [
      slot,
      typeof value === 'boolean' ? (value ? '+' : '-') : String(value),
    ]),
  );
}

function fieldsOfList(type: Item['type'], letters: readonly string[]): Fields {
  if (type === 'ordering') {
    return Object.fromEntries(letters.map((letter, index) => [letter, String(index + 1)]));
  }
  if (type === 'single') return letters[0] === undefined ? {} : { [ONLY]: letters[0] };
  return Object.fromEntries(letters.map((letter) => [letter, 'x']));
}
