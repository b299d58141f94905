import type { ModuleState } from './module-state.ts';

/**
 * Merges the states of one module from two devices, losing nothing: lessons read on either are
 * read; the better score, a pass and its day are kept; so is an answer that only one of them has.
 * Where both answered an item, the answer of `mine` is taken, unless it is a progressive case that
 * is further along on the other. Attempt and clock come from the side with more attempts.
 * @param mine state on this device
 * @param theirs state of the other one
 * @returns the merged state
 */
export function mergeStates(mine: ModuleState, theirs: ModuleState): ModuleState {
  const ahead = theirs.attempts > mine.attempts ? theirs : mine;
  const behind = ahead === mine ? theirs : mine;
  const isEven = mine.attempts === theirs.attempts;
  const better = rank(theirs) > rank(mine) ? theirs : mine;
  const best = [mine.best, theirs.best].filter((score) => score !== undefined);
  return {
    position: mine.position ?? theirs.position,
    seen: new Set([...mine.seen, ...theirs.seen]),
    answers: new Map([...theirs.answers, ...mine.answers].map(furtherAlong(theirs))),
    attempts: ahead.attempts,
    best: best.length > 0 ? Math.max(...best) : undefined,
    last: ahead.last ?? behind.last,
    passed: mine.passed || theirs.passed,
    day: better.day ?? mine.day ?? theirs.day,
    closed: ahead.closed || (isEven && behind.closed),
    clock: ahead.clock ?? (isEven ? behind.clock : undefined),
  };
}

/** Order of results: a pass is better than any score. */
const rank = ({ passed, best }: ModuleState) => (passed ? 1000 : 0) + (best ?? -1);

/** The packed answers of the steps of a case are joined by `|` (see items/response). */
const steps = (packed: string) => packed.split('|').length;

const furtherAlong =
  (theirs: ModuleState) =>
  ([item, mine]: [number, string]): [number, string] => {
    const other = theirs.answers.get(item) ?? '';
    return [item, steps(other) > steps(mine) ? other : mine];
  };
