import fc from 'fast-check';
import type { ModuleState } from './module-state.ts';

const score = fc.integer({ min: 0, max: 10_000 });

/** Any state that a learner can come to. */
export const anyState: fc.Arbitrary<ModuleState> = fc
  .record({
    position: fc.constantFrom(undefined, 'quiz' as const, 1, 2, 44),
    seen: fc.uniqueArray(fc.integer({ min: 1, max: 99 })).map((numbers) => new Set(numbers)),
    answers: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12_999 }), anyAnswer()), {
        selector: ([number]) => number,
      })
      .map((entries) => new Map(entries)),
    attempts: fc.nat({ max: 999 }),
    scores: fc.option(fc.tuple(score, score)),
    passed: fc.boolean(),
    day: fc.option(fc.nat({ max: 99_999 }), { nil: undefined }),
    closed: fc.boolean(),
    clock: fc.option(
      fc.record({ limit: fc.nat({ max: 36_000 }), spent: fc.nat({ max: 36_000 }) }),
      { nil: undefined },
    ),
  })
  .map(({ scores, ...rest }) => ({
    ...rest,
    best: scores ? Math.max(...scores) / 100 : undefined,
    last: scores ? scores[1] / 100 : undefined,
  }));

function anyAnswer(): fc.Arbitrary<string> {
  const odd = ['b', 'acd', 'a+b-', 'acbd', '22.5', '=1', '7', 'a.b;c%d', 'أ ب', ' ', 'x '];
  return fc.oneof(
    fc.constantFrom(...odd),
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  );
}
