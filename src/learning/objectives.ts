import { isScored } from '../items/score.ts';
import { scoreItem } from '../items/grade.ts';
import type { ModuleState } from './module-state.ts';
import { quizItems, type ModuleOutline } from './progress.ts';

/**
 * Scores of the objectives that the quiz tests, as reported to an LMS.
 * @param outline the module
 * @param state the learner's state
 * @returns mean score of its items, 0 to 1, by id of the objective; an objective with an item
 * that is not answered yet is left out
 */
export function objectiveScores(
  outline: ModuleOutline,
  state: ModuleState,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  const open = new Set<string>();
  for (const item of quizItems(outline).filter(isScored)) {
    const answer = state.answers.get(item.number);
    if (answer === undefined) open.add(item.objective);
    else {
      scores.set(item.objective, [...(scores.get(item.objective) ?? []), scoreItem(item, answer)]);
    }
  }
  return new Map(
    [...scores]
      .filter(([objective]) => !open.has(objective))
      .map(([objective, all]) => [objective, all.reduce((sum, s) => sum + s, 0) / all.length]),
  );
}
