import { describe, expect, it } from 'vitest';
import { choice } from './choice-spec.test-data.ts';
import { gradeQuiz } from './grade.ts';
import { sampleBank } from './samples/sample-bank.ts';
import { scoringSpecOf } from './scoring-spec-of.ts';

describe('gradeQuiz', () => {
  const items = [choice(1, ['a']), choice(2, ['b']), choice(3, ['a', 'c'], { safety: true })];

  it.each([
    // packed answers, raw worked by hand (100 × right ÷ 3, two decimals), passed at 60
    [{ 1: 'a', 2: 'b', 3: 'ac' }, 100, true],
    [{ 1: 'b', 2: 'b', 3: 'ac' }, 66.67, true],
    [{ 1: 'a', 2: 'b', 3: 'a' }, 66.67, false],
    [{ 3: 'ac' }, 33.33, false],
    [{}, 0, false],
  ])('%j: raw %d, passed %s', (answers, raw, passed) => {
    const given = new Map(Object.entries(answers).map(([n, a]) => [Number(n), a as string]));
    expect(gradeQuiz(items, given, 60)).toMatchObject({ raw, passed });
  });

  it('names the safety items that are not right, blank ones too', () => {
    expect(gradeQuiz(items, new Map([[1, 'a']]), 10)).toMatchObject({
      answered: 1,
      missedSafety: ['item-3'],
      passed: false,
    });
  });

  it('passes exactly at the pass mark', () => {
    const five = [1, 2, 3, 4, 5].map((number) => choice(number, ['a']));
    const four = new Map([1, 2, 3, 4].map((number) => [number, 'a']));
    expect(gradeQuiz(five, four, 80)).toMatchObject({ raw: 80, passed: true });
    expect(gradeQuiz(five, four, 81).passed).toBe(false);
  });

  it('refuses a quiz without items', () => {
    expect(() => gradeQuiz([], new Map(), 80)).toThrow(RangeError);
  });
});

describe('weights', () => {
  it.each([
    // weights, scores (multiple, discordance: 1, 0.5, 0), points and raw worked by hand
    [[1, 1, 1], 1.5, 3, 50],
    [[1, 2, 1], 2, 4, 50],
    [[3, 1, 1], 3.5, 5, 70],
    [[1, 1, 5], 1.5, 7, 21.43],
  ])('%j: %d points of %d, raw %d', (weights, points, maximum, raw) => {
    const items = weights.map((weight, index) =>
      choice(index + 1, ['a', 'c'], { weight, scoring: 'discordance' }),
    );
    const given = new Map([
      [1, 'ac'],
      [2, 'a'],
      [3, 'bd'],
    ]);
    expect(gradeQuiz(items, given, 50)).toMatchObject({ points, maximum, raw, total: 3 });
  });

  it('of an item is its points, 1 unless it says more', () => {
    const [item] = sampleBank.items;
    if (!item) throw new Error('The sample bank is empty.');
    expect(scoringSpecOf(item)).not.toHaveProperty('weight');
    expect(scoringSpecOf({ ...item, weight: 3 })).toHaveProperty('weight', 3);
  });
});
