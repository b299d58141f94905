import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeQuiz, scoreItem, type ItemContract } from './scoring.ts';

const item = (number: number, key: string[], more: Partial<ItemContract> = {}): ItemContract => ({
  id: `item-${number}`,
  number,
  type: key.length === 1 ? 'single' : 'multiple',
  use: 'quiz',
  options: ['a', 'b', 'c', 'd'],
  key,
  safety: false,
  objective: 'objective',
  ...more,
});

describe('scoreItem', () => {
  it.each([
    // key, answer, score worked by hand
    [['b'], ['b'], 1],
    [['b'], ['a'], 0],
    [['b'], [], 0],
    [['b'], ['a', 'b'], 0],
    [['a', 'c'], ['a', 'c'], 1],
    [['a', 'c'], ['c', 'a'], 1],
    [['a', 'c'], ['a', 'a', 'c'], 1],
    [['a', 'c'], ['a'], 0],
    [['a', 'c'], ['a', 'b', 'c'], 0],
    [['a', 'c'], ['b', 'd'], 0],
    [['a', 'c'], [], 0],
  ])('key %j, answer %j: %d', (key, answer, score) => {
    expect(scoreItem({ key }, answer)).toBe(score);
  });

  const letters = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  it('gives full score to the key in any order, and to nothing else', () => {
    fc.assert(
      fc.property(letters, letters, (key, answer) => {
        const isSame = [...key].sort().join() === [...answer].sort().join();
        expect(scoreItem({ key }, answer)).toBe(isSame ? 1 : 0);
        expect(scoreItem({ key }, [...answer].reverse())).toBe(scoreItem({ key }, answer));
      }),
    );
  });
});

describe('gradeQuiz', () => {
  const items = [item(1, ['a']), item(2, ['b']), item(3, ['a', 'c'], { safety: true })];

  it.each([
    // answers, raw worked by hand (100 × right ÷ 3, two decimals), passed at 60
    [{ 1: ['a'], 2: ['b'], 3: ['a', 'c'] }, 100, true],
    [{ 1: ['b'], 2: ['b'], 3: ['a', 'c'] }, 66.67, true],
    [{ 1: ['a'], 2: ['b'], 3: ['a'] }, 66.67, false],
    [{ 3: ['a', 'c'] }, 33.33, false],
    [{}, 0, false],
  ])('%j: raw %d, passed %s', (answers, raw, passed) => {
    const responses = new Map(Object.entries(answers).map(([n, a]) => [Number(n), a as string[]]));
    expect(gradeQuiz(items, responses, 60)).toMatchObject({ raw, passed });
  });

  it('names the safety items that are not right, blank ones too', () => {
    expect(gradeQuiz(items, new Map([[1, ['a']]]), 10)).toMatchObject({
      answered: 1,
      missedSafety: ['item-3'],
      passed: false,
    });
  });

  it('passes exactly at the pass mark', () => {
    const five = [1, 2, 3, 4, 5].map((number) => item(number, ['a']));
    const four = new Map([1, 2, 3, 4].map((number) => [number, ['a']]));
    expect(gradeQuiz(five, four, 80)).toMatchObject({ raw: 80, passed: true });
    expect(gradeQuiz(five, four, 81).passed).toBe(false);
  });

  it('refuses a quiz without items', () => {
    expect(() => gradeQuiz([], new Map(), 80)).toThrow(RangeError);
  });
});
