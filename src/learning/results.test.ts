import { describe, expect, it } from 'vitest';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { EMPTY_STATE, recordAnswer } from './module-state.ts';
import { objectiveResults, retiredAnswers } from './results.ts';
import { decodeState, encodeState } from './state-codec.ts';

const single = (number: number, objective: string): ScoringSpec => ({
  id: `item-${number}`,
  number,
  type: 'single',
  use: number < 3 ? 'quiz' : 'lesson',
  options: ['a', 'b'],
  key: ['a'],
  scoring: 'all-or-nothing',
  safety: false,
  objective,
});
const outline = {
  module: 'm',
  lessons: [],
  items: [
    single(1, 'greet'),
    single(2, 'greet'),
    single(3, 'listen'),
    { id: 'note', number: 4, type: 'reflection', use: 'lesson', safety: false, objective: 'greet' },
  ] satisfies ScoringSpec[],
  passMark: 80,
};

describe('results by objective', () => {
  it('are the mean of what is answered, items of lessons too, what is not scored left out', () => {
    let state = recordAnswer(EMPTY_STATE, 1, 'a');
    state = recordAnswer(state, 2, 'b');
    expect(objectiveResults(outline, state)).toEqual([
      { objective: 'greet', total: 2, answered: 2, percent: 50 },
      { objective: 'listen', total: 1, answered: 0, percent: undefined },
    ]);
  });
});

describe('a new version of a module', () => {
  it('keeps the answers to items it no longer has, through saving, and counts them nowhere', () => {
    const old = recordAnswer(recordAnswer(EMPTY_STATE, 1, 'a'), 77, 'acd');
    const kept = decodeState(encodeState(recordAnswer(old, 2, 'a')));
    expect(kept.answers.get(77)).toBe('acd');
    expect(retiredAnswers(outline, kept)).toBe(1);
    expect(objectiveResults(outline, kept)[0]).toMatchObject({ answered: 2, percent: 100 });
  });
});
