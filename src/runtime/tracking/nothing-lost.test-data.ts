import { expect } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { EMPTY_STATE, type ModuleState } from '../../learning/module-state.ts';
import type { ModuleOutline } from '../../learning/progress.ts';

/** Numbers of the items of the module that is played; the last one is of a lesson. */
export const ITEMS = [1, 2, 3];
/** The module that is played; the first learner answers rightly with “a”. */
export const OUTLINE: ModuleOutline = {
  module: 'module',
  lessons: [1, 2].map((number) => ({ number, id: `lesson-${number}` })),
  items: ITEMS.map((number): ScoringSpec => ({
    ...{ id: `item-${number}`, number, type: 'single', use: number === 3 ? 'lesson' : 'quiz' },
    ...{ options: [...'abcdef'], key: ['a'], scoring: 'all-or-nothing' },
    ...{ safety: false, objective: `o-${number}` },
  })),
  passMark: 60,
};

/**
 * Expects that a launch finds all that was reported as stored: each answer, or a later one.
 * @param states each state of the learner since the last status `saved` or `local`, with that one first
 * @param found the state that the launch found
 * @param who the learner, for the message
 */
export function expectNothingLost(
  states: readonly ModuleState[],
  found: ModuleState,
  who: string,
): void {
  const [kept = EMPTY_STATE] = states;
  for (const item of kept.answers.keys()) {
    const since = states.map(({ answers }) => answers.get(item));
    expect(since, `item ${item} of ${who}`).toContain(found.answers.get(item));
  }
  expect([...found.seen]).toEqual(expect.arrayContaining([...kept.seen]));
  expect(found.attempts).toBeGreaterThanOrEqual(kept.attempts);
  expect(found.best ?? -1).toBeGreaterThanOrEqual(kept.best ?? -1);
}
