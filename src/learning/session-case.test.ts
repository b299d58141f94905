/** A progressive case in a session: each step is kept, and the case is answered once. */
import { expect, it } from 'vitest';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { mergeStates } from './merge.ts';
import { EMPTY_STATE, recordAnswer } from './module-state.ts';
import { Session } from './session.ts';
import type { AnswerEvent, TrackingPort } from './tracking.ts';

const step = (id: string) => ({
  id,
  weight: 1,
  question: {
    type: 'single' as const,
    options: ['a', 'b'],
    key: ['a'],
    scoring: 'all-or-nothing' as const,
  },
});
const CASE: ScoringSpec = {
  id: 'case',
  number: 1,
  type: 'progressive',
  use: 'quiz',
  steps: [step('a'), step('b')],
  safety: false,
  objective: 'objective',
};
const outline = { module: 'module', lessons: [], items: [CASE], passMark: 50 };

it('keeps each step of a case, tells the port of the whole, and then closes the attempt', () => {
  const events: AnswerEvent[] = [];
  let kept = '';
  const port: TrackingPort = {
    kind: 'browser',
    open: () => ({ saved: kept, writable: true }),
    answered: (event) => void events.push(event),
    save: (_state, text) => void (kept = text),
    flush: () => 'saved',
    close: () => undefined,
    onStatus: () => undefined,
  };
  const before = new Session(outline, port);
  before.answer('case', { a_: 'a' }, 10);
  expect(kept).toBe('1;a1a');
  expect(before.progress.quiz).toMatchObject({ answered: 0, points: 0.5 });
  expect([events.length, before.state.attempts]).toEqual([0, 0]);

  const after = new Session(outline, port);
  after.answer('case', { a_: 'a', b_: 'b' }, 20);
  expect(after.progress.quiz).toMatchObject({ answered: 1, points: 0.5 });
  expect(after.state).toMatchObject({ attempts: 1, best: 50, passed: true });
  expect(events).toMatchObject([{ score: 0.5, latency: 20 }]);
});

it('keeps, of a case begun on two devices, the one that is further along', () => {
  const begun = recordAnswer(EMPTY_STATE, 1, 'a');
  const done = recordAnswer(EMPTY_STATE, 1, 'b|a');
  for (const merged of [mergeStates(begun, done, [CASE]), mergeStates(done, begun, [CASE])]) {
    expect(merged.answers.get(1)).toBe('b|a');
  }
  expect(mergeStates(begun, recordAnswer(EMPTY_STATE, 1, 'b'), [CASE]).answers.get(1)).toBe('a');
});

it('keeps its own typed answer, whatever is typed on the other device', () => {
  const { id, number, use, safety, objective } = CASE;
  const typed: ScoringSpec = {
    ...{ id, number, use, safety, objective },
    type: 'short-answer',
    accepted: ['non'],
  };
  const mine = recordAnswer(EMPTY_STATE, 1, 'non');
  const theirs = recordAnswer(EMPTY_STATE, 1, 'non | rien');
  expect(mergeStates(mine, theirs, [typed]).answers.get(1)).toBe('non');
});
