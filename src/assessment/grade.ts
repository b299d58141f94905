import { unpackAnswer } from './answer.ts';
import type { ItemContract } from './contract.ts';
import { markAnswer } from './mark.ts';

/** The result of a quiz attempt. */
export interface Grade {
  /** Items answered. */
  readonly answered: number;
  /** Items asked. */
  readonly total: number;
  /** Points: the sum of the scores of the items, two decimals. */
  readonly points: number;
  /** Score on 0 to 100, rounded to two decimals: 100 × points ÷ total. */
  readonly raw: number;
  /** Ids of the safety items that are not wholly right. */
  readonly missedSafety: readonly string[];
  /** True when raw ≥ pass mark and every safety item is right. */
  readonly passed: boolean;
}

/** Scores a packed answer (see answer.ts), from 0 to 1. A blank scores 0. */
export function scoreItem(item: ItemContract, answer: string): number {
  return answer === '' ? 0 : markAnswer(item, unpackAnswer(item, answer)).score;
}

/**
 * Grades a quiz attempt: raw = 100 × Σ score ÷ number of items, every item weighing 1.
 * Items left blank count as 0. Passed means that the mastery score is reached and that no
 * safety item is missed.
 * @param items the items asked; at least one
 * @param answers packed answers by item number
 * @param passMark mastery score, 1 to 100
 * @throws {RangeError} when there is no item to grade
 */
export function gradeQuiz(
  items: readonly ItemContract[],
  answers: ReadonlyMap<number, string>,
  passMark: number,
): Grade {
  if (items.length === 0) throw new RangeError('A quiz needs at least one item to be graded.');
  const scores = items.map((item) => scoreItem(item, answers.get(item.number) ?? ''));
  const sum = scores.reduce((total, score) => total + score, 0);
  const raw = Math.round((10_000 * sum) / items.length) / 100;
  const missedSafety = items
    .filter((item, index) => item.safety && (scores[index] ?? 0) < 1)
    .map((item) => item.id);
  return {
    answered: items.filter((item) => (answers.get(item.number) ?? '') !== '').length,
    total: items.length,
    points: Math.round(100 * sum) / 100,
    raw,
    missedSafety,
    passed: raw >= passMark && missedSafety.length === 0,
  };
}
