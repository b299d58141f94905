import type { ModuleState } from './module-state.ts';

/**
 * Joins what a learner did in one module on two devices. Nothing is lost: lessons read on either
 * are read, the better score and a pass stay, an answer given on one is kept; where both have an
 * answer to the same item, that of `mine` stands, unless it is a progressive case that is further
 * along on the other.
 * @param mine state on this device
 * @param theirs state from the other one
 */
export function mergeStates(mine: ModuleState, theirs: ModuleState): ModuleState {
  const best = [mine.best, theirs.best].filter((score) => score !== undefined);
  return {
    position: mine.position ?? theirs.position,
    seen: new Set([...mine.seen, ...theirs.seen]),
    answers: new Map([...theirs.answers, ...mine.answers].map(furtherAlong(theirs))),
    attempts: Math.max(mine.attempts, theirs.attempts),
    best: best.length > 0 ? Math.max(...best) : undefined,
    passed: mine.passed || theirs.passed,
  };
}

/** The packed answers of the steps of a case are joined by `|` (see assessment/answer). */
const steps = (packed: string) => packed.split('|').length;

const furtherAlong =
  (theirs: ModuleState) =>
  ([item, mine]: [number, string]): [number, string] => {
    const other = theirs.answers.get(item) ?? '';
    return [item, steps(other) > steps(mine) ? other : mine];
  };
