import { stepsAnswered } from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import type { ModuleState } from './module-state.ts';

/**
 * Merges the states of one module from two devices, losing nothing: lessons read on either are
 * read; the better score, a pass and its day are kept; so is an answer that only one of them has.
 * Where both answered an item, the answer of `mine` is taken, unless it is a progressive case that
 * is further along on the other. Attempt and clock come from the side with more attempts.
 * @param mine state on this device
 * @param theirs state of the other one
 * @param items the module's items, which tell how far an answer is
 * @returns the merged state
 */
export function mergeStates(
  mine: ModuleState,
  theirs: ModuleState,
  items: readonly ScoringSpec[],
): ModuleState {
  const ahead = theirs.attempts > mine.attempts ? theirs : mine;
  const behind = ahead === mine ? theirs : mine;
  const isEven = mine.attempts === theirs.attempts;
  const better = rank(theirs) > rank(mine) ? theirs : mine;
  const best = [mine.best, theirs.best].filter((score) => score !== undefined);
  return {
    position: mine.position ?? theirs.position,
    seen: new Set([...mine.seen, ...theirs.seen]),
    answers: new Map([...theirs.answers, ...mine.answers].map(furtherAlong(theirs, items))),
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

/** Takes the answer of the other side where more of its steps are done. */
const furtherAlong =
  (theirs: ModuleState, items: readonly ScoringSpec[]) =>
  ([number, mine]: [number, string]): [number, string] => {
    const other = theirs.answers.get(number);
    const item = items.find((candidate) => candidate.number === number);
    const isBehind =
      other !== undefined && item && stepsAnswered(item, other) > stepsAnswered(item, mine);
    return [number, isBehind ? other : mine];
  };
