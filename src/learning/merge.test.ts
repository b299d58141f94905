import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TWO_STEPS } from './two-steps.test-data.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { mergeStates } from './merge.ts';
import { EMPTY_STATE, recordAnswer } from './module-state.ts';
import { anyState as state } from './state.test-data.ts';

describe('mergeStates', () => {
  it('loses nothing of either', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        const both = mergeStates(mine, theirs, []);
        for (const one of [mine, theirs]) {
          for (const lesson of one.seen) expect(both.seen.has(lesson)).toBe(true);
          for (const item of one.answers.keys()) expect(both.answers.has(item)).toBe(true);
          expect(both.best ?? 0).toBeGreaterThanOrEqual(one.best ?? 0);
          expect(both.passed || !one.passed).toBe(true);
        }
        for (const [item, answer] of mine.answers) expect(both.answers.get(item)).toBe(answer);
      }),
    );
  });

  it('is neutral with a beginning, and the same twice', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        expect(mergeStates(mine, EMPTY_STATE, [])).toEqual(mine);
        const once = mergeStates(mine, theirs, []);
        expect(mergeStates(once, theirs, [])).toEqual(once);
      }),
    );
  });

  it('keeps, of a case begun on two devices, the one that is further along', () => {
    const begun = recordAnswer(EMPTY_STATE, 1, 'a');
    const done = recordAnswer(EMPTY_STATE, 1, 'b|a');
    for (const merged of [
      mergeStates(begun, done, [TWO_STEPS]),
      mergeStates(done, begun, [TWO_STEPS]),
    ]) {
      expect(merged.answers.get(1)).toBe('b|a');
    }
    expect(mergeStates(begun, recordAnswer(EMPTY_STATE, 1, 'b'), [TWO_STEPS]).answers.get(1)).toBe(
      'a',
    );
  });

  it('keeps its own typed answer, whatever is typed on the other device', () => {
    const { id, number, use, safety, objective } = TWO_STEPS;
    const typed: ScoringSpec = {
      ...{ id, number, use, safety, objective },
      type: 'short-answer',
      accepted: ['non'],
    };
    const mine = recordAnswer(EMPTY_STATE, 1, 'non');
    const theirs = recordAnswer(EMPTY_STATE, 1, 'non | rien');
    expect(mergeStates(mine, theirs, [typed]).answers.get(1)).toBe('non');
  });
});
