import { isScored } from '../items/score.ts';
import { scoreItem } from '../items/grade.ts';
import type { ModuleState } from './module-state.ts';
import type { ModuleOutline } from './progress.ts';

/** A learner's result on one objective of a module, by the latest answers. */
export interface ObjectiveResult {
  /** Id of the objective. */
  readonly objective: string;
  /** Scored items that test it, and how many of them are answered. */
  readonly total: number;
  readonly answered: number;
  /** Mean score of the answered ones, in whole per cent; undefined when there is none. */
  readonly percent: number | undefined;
}

/**
 * Computes the results by objective, in the order in which the items name them.
 * @param outline the module
 * @param state the learner's state
 */
export function objectiveResults(outline: ModuleOutline, state: ModuleState): ObjectiveResult[] {
  const scored = outline.items.filter(isScored);
  return [...new Set(scored.map(({ objective }) => objective))].map((objective) => {
    const items = scored.filter((item) => item.objective === objective);
    const scores = items.flatMap((item) => {
      const answer = state.answers.get(item.number);
      return answer === undefined ? [] : [scoreItem(item, answer)];
    });
    const sum = scores.reduce((total, score) => total + score, 0);
    return {
      objective,
      total: items.length,
      answered: scores.length,
      percent: scores.length === 0 ? undefined : Math.round((100 * sum) / scores.length),
    };
  });
}

/** Number of stored answers to items that the module no longer has: they count in no score. */
export function retiredAnswers(outline: ModuleOutline, state: ModuleState): number {
  const known = new Set(outline.items.map(({ number }) => number));
  return [...state.answers.keys()].filter((number) => !known.has(number)).length;
}
