import type { Item } from '../schemas/bank.ts';
import { ONLY, type Fields } from './answer.ts';

type WorkedAnswer = Item['cases'][number]['answer'];

/**
 * Turns an answer as an author writes it in `cases` into what a learner would have put into the
 * controls.
 */
export function fieldsOfCase(item: Item, answer: WorkedAnswer): Fields {
  if (Array.isArray(answer)) return fieldsOfList(item, answer);
  if (typeof answer !== 'object') return { [ONLY]: String(answer) };
  return Object.fromEntries(
    Object.entries(answer).map(([slot, value]) => [
      slot,
      typeof value === 'boolean' ? (value ? '+' : '-') : value,
    ]),
  );
}

function fieldsOfList(item: Item, letters: readonly string[]): Fields {
  if (item.type === 'ordering') {
    return Object.fromEntries(letters.map((letter, index) => [letter, String(index + 1)]));
  }
  if (item.type === 'single') return letters[0] === undefined ? {} : { [ONLY]: letters[0] };
  return Object.fromEntries(letters.map((letter) => [letter, 'x']));
}
