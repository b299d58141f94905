import type { ScoringSpec } from './scoring-spec.ts';
import type { Answerable } from './types/logic-registry.ts';
import { typeOf, type AnyQuestion, type Item } from './types/type-registry.ts';

/** Extracts the scoring spec of a question, of an item or of a step. */
const questionSpecOf = (question: AnyQuestion): Answerable => typeOf(question).specOf(question);

/** Extracts the scoring spec of an item of a bank. */
export function scoringSpecOf(item: Item): ScoringSpec {
  const { id, number, use, safety, objective, weight } = item;
  const base = { id, number, use, safety, objective, ...(weight !== 1 && { weight }) };
  return { ...base, ...questionSpecOf(item) };
}
