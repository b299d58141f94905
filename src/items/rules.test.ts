import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice } from './choice-spec.test-data.ts';
import { RULES } from './rules.ts';
import { scoreResponse } from './score.ts';
import { tick as chosen } from './shared/options.ts';

describe('rules', () => {
  it.each([
    // key, answer, all-or-nothing, discordance, per-option: worked by hand, four options
    [['a', 'c'], ['a', 'c'], 1, 1, 1],
    [['a', 'c'], ['a'], 0, 0.5, 0.5],
    [['a', 'c'], ['a', 'b', 'c'], 0, 0.5, 0.5],
    [['a', 'c'], ['a', 'b'], 0, 0.2, 0],
    [['a', 'c'], ['b', 'd'], 0, 0, 0],
    [['a', 'b', 'c'], ['a', 'b'], 0, 0.5, 0.67],
    [['a'], ['a', 'b', 'c'], 0, 0.2, 0],
    [['a', 'c'], [], 0, 0, 0],
  ])('key %j, answer %j', (key, answer, ...expected) => {
    const scores = (['all-or-nothing', 'discordance', 'per-option'] as const).map(
      (scoring) => scoreResponse(choice(1, key, { scoring }), chosen(answer)).score,
    );
    scores.forEach((score, index) => expect(score).toBeCloseTo(expected[index] ?? Number.NaN, 2));
  });

  it('does not depend on the order of the options', () => {
    const letters = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    const order = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
    fc.assert(
      fc.property(letters, letters, order, (key, answer, options) => {
        for (const scoring of Object.keys(RULES) as (keyof typeof RULES)[]) {
          const plain = scoreResponse(choice(1, key, { scoring }), chosen(answer)).score;
          const turned = choice(1, [...key].reverse(), { scoring, options });
          expect(scoreResponse(turned, chosen([...answer].reverse())).score).toBe(plain);
        }
      }),
    );
  });
});
