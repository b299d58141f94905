import type { ModuleState } from './module-state.ts';

/**
 * Joins what a learner did in one module on two devices. Nothing is lost: lessons read on either
 * are read, the better score and a pass stay with their day, an answer given on one is kept; where
 * both have an answer to the same item, that of `mine` stands, unless it is a progressive case that
 * is further along on the other. The attempt is that of the side which has taken more of them.
 * @param mine state on this device
 * @param theirs state from the other one
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

/** A pass stands above any score. */
const rank = ({ passed, best }: ModuleState) => (passed ? 1000 : 0) + (best ?? -1);

/** The packed answers of the steps of a case are joined by `|` (see assessment/answer). */
const steps = (packed: string) => packed.split('|').length;

const furtherAlong =
  (theirs: ModuleState) =>
  ([item, mine]: [number, string]): [number, string] => {
    const other = theirs.answers.get(item) ?? '';
    return [item, steps(other) > steps(mine) ? other : mine];
  };
