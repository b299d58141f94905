import fc from 'fast-check';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { LearnerSession } from '../../learning/learner-session.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import type { TrackingPort } from '../../learning/tracking.ts';
import type { Environment } from './environment.ts';

/** A module with two lessons and three questions, the first of which is a safety question. */
export const outline: ModuleOutline = {
  module: 'module',
  lessons: [
    { number: 1, id: 'one' },
    { number: 2, id: 'two' },
  ],
  items: [1, 2, 3].map((number): ScoringSpec => ({
    ...{ id: `item-${number}`, number, type: 'single', use: 'quiz', options: ['a', 'b'] },
    ...{ key: ['a'], scoring: 'all-or-nothing', safety: number === 1, objective: `o-${number}` },
  })),
  passMark: 60,
};
/** A page whose clock stands still. */
export const stillEnv: Environment = {
  now: () => 0,
  date: () => new Date(Date.UTC(2026, 0, 1)),
  later: () => undefined,
  online: () => true,
};
/** The same words for every question. */
export const wordsOf = () => ({ text: 'Que dire ?', language: 'fr' });

/** One act of a learner. */
export type Act = (session: LearnerSession, port: TrackingPort) => void;
const acts = fc.array(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('a', 'b'))
      .map(([number, letter]): Act => (session) => {
        session.answer(`item-${number}`, { _: letter }, 1);
      }),
    fc.constantFrom(1, 2).map(
      (lesson): Act =>
        (session) =>
          session.markSeen(lesson),
    ),
    fc.constant<Act>((session) => session.retryQuiz()),
    fc.constant<Act>((_session, port) => void port.flush()),
  ),
  { maxLength: 30 },
);
/** Several sittings, each with what the learner does in it. */
export const sittings = fc.array(acts, { minLength: 1, maxLength: 4 });
