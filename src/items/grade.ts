import { isAnswered, decodeResponse } from './response.ts';
import { weightOf, type ScoringSpec } from './scoring-spec.ts';
import { scoreResponse } from './score.ts';

/** The result of a quiz attempt. */
export interface Grade {
  /** Items answered. */
  readonly answered: number;
  /** Items asked. */
  readonly total: number;
  /** Points: Σ weight × score of the items, two decimals. */
  readonly points: number;
  /** Maximum of the points: Σ weight of the items. */
  readonly maximum: number;
  /** Score on 0 to 100, rounded to two decimals: 100 × points ÷ maximum. */
  readonly raw: number;
  /** Ids of the safety items with a score below 1. */
  readonly missedSafety: readonly string[];
  /** True when raw ≥ pass mark and every safety item is right. */
  readonly passed: boolean;
}

/** Scores an encoded response from 0 to 1. A blank one scores 0. */
export function scoreItem(item: ScoringSpec, answer: string): number {
  return answer === '' ? 0 : scoreResponse(item, decodeResponse(item, answer)).score;
}

/**
 * Grades a quiz attempt: raw = 100 × Σ weight × score ÷ Σ weight (weighted mean of the items).
 * Worked by hand: scores 1, 0.5, 0 with weights 1, 2, 1 give 2 points of 4, raw 50; with weights 3,
 * 1, 1 they give 3.5 points of 5, raw 70. Blank items score 0. A progressive case that is not
 * finished scores its finished steps, but does not count as answered. The attempt is passed if the
 * mastery score is reached and every safety item is right.
 * @param items the items asked; at least one
 * @param answers encoded responses by item number
 * @param passMark mastery score, 1 to 100
 * @throws {RangeError} when there is no item to grade
 */
export function gradeQuiz(
  items: readonly ScoringSpec[],
  answers: ReadonlyMap<number, string>,
  passMark: number,
): Grade {
  if (items.length === 0) throw new RangeError('A quiz needs an item.');
  const scores = items.map((item) => scoreItem(item, answers.get(item.number) ?? ''));
  const maximum = items.reduce((sum, item) => sum + weightOf(item), 0);
  const points = items.reduce((sum, item, index) => sum + weightOf(item) * (scores[index] ?? 0), 0);
  const raw = Math.round((10_000 * points) / maximum) / 100;
  const missedSafety = items
    .filter((item, index) => item.safety && (scores[index] ?? 0) < 1)
    .map((item) => item.id);
  return {
    answered: items.filter((item) => isAnswered(item, answers.get(item.number))).length,
    total: items.length,
    points: Math.round(100 * points) / 100,
    maximum,
    raw,
    missedSafety,
    passed: raw >= passMark && missedSafety.length === 0,
  };
}
