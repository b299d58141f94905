import type { Item } from '../schemas/bank.ts';

/** The letters of the options a learner chose; empty when the item was left blank. */
export type Response = readonly string[];

/** What is needed to score an item, without its words: it travels to the browser and the LMS. */
export interface ItemContract {
  /** Declared identifier of the item. */
  readonly id: string;
  /** Stable number of the item in its bank. */
  readonly number: number;
  readonly type: Item['type'];
  readonly use: Item['use'];
  /** Letters of the options, in the order of the bank. */
  readonly options: readonly string[];
  /** Letters of the right options; exactly one for a single best answer. */
  readonly key: readonly string[];
  /** Whether it must be right whatever the score. */
  readonly safety: boolean;
  /** Objective it tests. */
  readonly objective: string;
}

/** Reduces an item of a bank to what scoring needs. */
export function contractOf(item: Item): ItemContract {
  return {
    id: item.id,
    number: item.number,
    type: item.type,
    use: item.use,
    options: item.options.map((option) => option.id),
    key: item.type === 'single' ? [item.key] : [...item.key].sort(),
    safety: item.safety,
    objective: item.objective,
  };
}

/**
 * Scores one answer, from 0 to 1. A blank scores 0.
 *
 * Single best answer and multiple response are both all or nothing: 1 when the set of chosen
 * options equals the key, else 0 (dichotomous scoring, NBME, Constructing Written Test Questions,
 * 4th ed., 2016). The order of the letters and repetitions do not count.
 */
export function scoreItem(item: Pick<ItemContract, 'key'>, response: Response): number {
  const chosen = new Set(response);
  const key = new Set(item.key);
  return chosen.size === key.size && [...key].every((letter) => chosen.has(letter)) ? 1 : 0;
}

/** The result of a quiz attempt. */
export interface Grade {
  /** Items answered. */
  readonly answered: number;
  /** Items asked. */
  readonly total: number;
  /** Points: the sum of the scores of the items. */
  readonly points: number;
  /** Score on 0 to 100, rounded to two decimals: 100 × points ÷ total. */
  readonly raw: number;
  /** Ids of the safety items that are not right. */
  readonly missedSafety: readonly string[];
  /** True when raw ≥ pass mark and every safety item is right. */
  readonly passed: boolean;
}

/**
 * Grades a quiz attempt: raw = 100 × Σ score ÷ number of items, every item weighing 1.
 * Items left blank count as 0. Passed means that the mastery score is reached and that no
 * safety item is missed.
 * @param items the items asked; at least one
 * @param responses answers by item number
 * @param passMark mastery score, 1 to 100
 * @throws {RangeError} when there is no item to grade
 */
export function gradeQuiz(
  items: readonly ItemContract[],
  responses: ReadonlyMap<number, Response>,
  passMark: number,
): Grade {
  if (items.length === 0) throw new RangeError('A quiz needs at least one item to be graded.');
  const scores = items.map((item) => scoreItem(item, responses.get(item.number) ?? []));
  const points = scores.reduce((sum, score) => sum + score, 0);
  const raw = Math.round((10_000 * points) / items.length) / 100;
  const missedSafety = items
    .filter((item, index) => item.safety && scores[index] !== 1)
    .map((item) => item.id);
  return {
    answered: items.filter((item) => (responses.get(item.number) ?? []).length > 0).length,
    total: items.length,
    points,
    raw,
    missedSafety,
    passed: raw >= passMark && missedSafety.length === 0,
  };
}
