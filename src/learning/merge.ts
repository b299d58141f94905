import { stepsAnswered } from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import type { ModuleState } from './module-state.ts';

/**
 * Joins what a learner did in one module on two devices. Nothing is lost: lessons read on either
 * are read, the better score and a pass stay with their day, an answer given on one is kept; where
 * both have an answer to the same item, that of `mine` stands, unless it is a progressive case that
 * is further along on the other. The attempt is that of the side which has taken more of them.
 * @param mine state on this device
 * @param theirs state from the other one
 * @param items the module's items, which tell how far an answer is
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

/** A pass stands above any score. */
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
