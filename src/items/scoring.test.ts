import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFields } from '../../tests/lms/key-fields.ts';
import { sampleBank } from './samples/sample-bank.ts';
import {
  isAnswered,
  isComplete,
  longestAnswer,
  encodeResponse,
  slotsOf,
  decodeResponse,
  type ItemResponse,
} from './response.ts';
import { faultsOfScenes, leadsToBest, followPath } from './branching.ts';
import {
  scoringSpecOf,
  isScored,
  type Answerable,
  type ChoiceSpec,
  type ScoringSpec,
} from './scoring-spec.ts';
import { gradeQuiz } from './grade.ts';
import { scoreResponse } from './score.ts';
import { responseInCase, stepsDone } from './progressive.ts';
import { RULES } from './rules.ts';
import { permute } from './shuffle.ts';
import { normaliseText, parseNumber } from './text.ts';
import { responseOfCase } from './worked-case.ts';

const choice = (number: number, key: string[], more: Partial<ChoiceSpec> = {}): ChoiceSpec => ({
  id: `item-${number}`,
  number,
  type: 'multiple',
  use: 'quiz',
  options: ['a', 'b', 'c', 'd'],
  key,
  scoring: 'all-or-nothing',
  safety: false,
  objective: 'objective',
  ...more,
});
const chosen = (letters: readonly string[]): ItemResponse =>
  Object.fromEntries(letters.map((letter) => [letter, 'x']));

/** The answer that is wholly right; for what is not scored, any. */
function keyOf(item: ScoringSpec): ItemResponse {
  if (item.type === 'branching') return { a: 'a', b: 'a' };
  if (item.type === 'script-concordance') return { _: '-2' };
  return isScored(item) ? keyFields(item) : { _: '3' };
}

describe.each(sampleBank.items.map((item) => [item.type, item] as const))('%s', (_type, item) => {
  const spec = scoringSpecOf(item);

  it.each(item.cases.map((worked) => [JSON.stringify(worked.answer), worked] as const))(
    'gives what was worked by hand: %s',
    (_name, { answer, score }) => {
      expect(scoreResponse(spec, responseOfCase(item, answer)).score).toBeCloseTo(score, 2);
    },
  );

  it('gives full score to the key, and nothing to a blank', () => {
    expect(scoreResponse(spec, keyOf(spec)).score).toBe(isScored(spec) ? 1 : 0);
    expect(isComplete(spec, keyOf(spec))).toBe(true);
    expect(scoreResponse(spec, {}).score).toBe(0);
    expect(isComplete(spec, {})).toBe(false);
  });

  const values = ['', 'x', '+', '-', 'a', 'b', 'c', '1', '2', '3', '22.1', 'écoute', 'a|b'];
  const anyFields = fc
    .array(fc.constantFrom(...values), { minLength: 12, maxLength: 12 })
    .map((given) => Object.fromEntries(slotsOf(spec).map((slot, i) => [slot, given[i] ?? ''])));

  it('stays within 0 and 1 whatever is put in, and is 1 for nothing but the key', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { score, parts } = scoreResponse(spec, fields);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (score === 1) expect(Object.values(parts)).not.toContain('wrong');
      }),
    );
  });

  it('is read back from its packed form with the same score', () => {
    fc.assert(
      fc.property(learnerFields(spec), (fields) => {
        const back = decodeResponse(spec, encodeResponse(spec, fields));
        expect(encodeResponse(spec, back)).toBe(encodeResponse(spec, fields));
        expect(scoreResponse(spec, back)).toEqual(scoreResponse(spec, fields));
      }),
    );
    const key = keyOf(spec);
    // A reflection is written for oneself: that it was made is kept, not its words.
    const kept = decodeResponse(spec, encodeResponse(spec, key));
    if (spec.type === 'reflection') expect(kept).toEqual({});
    expect(scoreResponse(spec, kept).score).toBe(isScored(spec) ? 1 : 0);
  });

  it('scores the same in whatever order its parts stand', () => {
    const arrays = (value: ScoringSpec, seed: string): ScoringSpec => {
      const turned = Object.entries(value).map(([name, part]) =>
        ['options', 'gaps'].includes(name) ? [name, permute(part as string[], seed)] : [name, part],
      );
      return Object.fromEntries(turned) as ScoringSpec;
    };
    fc.assert(
      fc.property(learnerFields(spec), fc.string(), (fields, seed) => {
        const turned = arrays(spec, seed);
        expect(scoreResponse(turned, fields).score).toBeCloseTo(
          scoreResponse(spec, fields).score,
          9,
        );
        expect(scoreResponse(turned, keyOf(spec)).score).toBe(
          scoreResponse(spec, keyOf(spec)).score,
        );
      }),
    );
  });

  it('is never longer, packed, than the room counted for it', () => {
    fc.assert(
      fc.property(learnerFields(spec), (fields) => {
        expect(encodeResponse(spec, fields).length).toBeLessThanOrEqual(longestAnswer(spec));
      }),
    );
  });
});

/** What a learner can put into the controls of an item, complete or not. */
function learnerFields(item: Answerable): fc.Arbitrary<ItemResponse> {
  const slots = slotsOf(item);
  const each = (values: fc.Arbitrary<string>) =>
    fc
      .array(values, { minLength: slots.length, maxLength: slots.length })
      .map((given) => Object.fromEntries(slots.map((slot, index) => [slot, given[index] ?? ''])));
  const typed = fc
    .string({ maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replaceAll('|', ' '));
  switch (item.type) {
    case 'single':
      return each(fc.constantFrom(...item.options));
    case 'branching':
      return each(fc.constantFrom('', 'a', 'b')).map((given) => {
        // Only what is on the way can be chosen.
        const met = followPath(item, given).scenes.map(({ id }) => id);
        return Object.fromEntries(Object.entries(given).filter(([id]) => met.includes(id)));
      });
    case 'reflection':
      return fc.constant({});
    case 'script-concordance':
      return each(fc.constantFrom('-2', '-1', '0', '1', '2'));
    case 'scale':
      return each(fc.constantFrom('1', '2', '3', '4', '5'));
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
      return each(fc.constantFrom('', 'x'));
    case 'progressive':
      return fc
        .tuple(
          ...item.steps.map((step) =>
            learnerFields(step.question).map((given) => responseInCase(step, given)),
          ),
        )
        .map((given) => Object.assign({}, ...given) as ItemResponse);
    case 'true-false':
      return each(fc.constantFrom('', '+', '-'));
    case 'matching':
    case 'categorise':
      return each(fc.constantFrom('', ...item.options));
    case 'ordering':
      return fc
        .shuffledSubarray([...slots], { minLength: slots.length })
        .map((order) => Object.fromEntries(order.map((slot, index) => [slot, String(index + 1)])));
    case 'cloze':
      return each(fc.oneof(typed, fc.constantFrom('', 'a', 'b')));
    default:
      return each(typed);
  }
}

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

describe('progressive cases', () => {
  const item = sampleBank.items.find(({ type }) => type === 'progressive');
  const spec = item && scoringSpecOf(item);
  if (spec?.type !== 'progressive') throw new Error('The sample bank has no case.');

  it.each([
    [{ a_: 'b' }, 'b', 1],
    [{ a_: 'b', ba: 'x', bc: 'x' }, 'b|ac', 2],
    [{ a_: 'b', ba: 'x', bc: 'x', c_: '2 |h' }, 'b|ac|2 /h', 3],
    // A step behind one that is not answered was never open.
    [{ a_: 'b', c_: '2' }, 'b', 1],
    [{}, '', 0],
  ])('%j is kept as %s', (fields, packed, done) => {
    expect(encodeResponse(spec, fields)).toBe(packed);
    expect(stepsDone(spec, decodeResponse(spec, packed))).toHaveLength(done);
    expect(isAnswered(spec, packed)).toBe(done === 3);
  });

  it('under way give points, and are not answered', () => {
    const quiz = { ...spec, use: 'quiz' as const };
    const grade = gradeQuiz([quiz], new Map([[quiz.number, 'a|ac']]), 50);
    expect(grade).toMatchObject({ answered: 0, points: 0.75 });
  });
});

describe('typed answers', () => {
  it.each([
    ['Écouter', 'ecouter'],
    ["L'ÉCOUTE ", 'l ecoute'],
    ['cœur', 'coeur'],
    ['الإِصْغَاء', 'الاصغاء'],
    ['مستشفى', 'مستشفي'],
    ['الصحّة', 'الصحه'],
    ['١٢', '12'],
    ['  ', ''],
  ])('%s is compared as %s', (text, folded) => {
    expect(normaliseText(text)).toBe(folded);
  });

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it.each([
    ['22,1', 22.1],
    ['22.1 %', 22.1],
    ['-3', -3],
    ['1 000', 1000],
    ['٢٢٫١', 22.1],
    ['environ 3', undefined],
    ['3 ou 4', undefined],
    ['', undefined],
  ])('%s is the number %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('branching vignettes', () => {
  const end = (id: string, score: number | undefined = 1) => ({ id, choices: [], score });
  const scene = (id: string, ...to: string[]) => ({
    id,
    choices: to.map((target, index) => ({ id: 'abc'[index] ?? 'a', to: target, unsafe: false })),
    score: undefined,
  });

  it.each([
    ['sound', [scene('a', 'b', 'c'), end('b'), end('c', 0)], [], []],
    [
      'an end without worth',
      [scene('a', 'b', 'c'), { ...end('b'), score: undefined }, end('c')],
      [],
      ['b'],
    ],
    ['a choice to nowhere', [scene('a', 'b', 'z'), end('b')], [], ['a']],
    ['a scene that nothing leads to', [scene('a', 'b', 'b'), end('b'), end('c')], ['c'], []],
  ])('%s', (_name, scenes, unreachable, dead) => {
    const faults = faultsOfScenes(scenes);
    expect(faults.unreachable).toEqual(unreachable);
    expect([...faults.dead].sort()).toEqual(dead);
  });

  it('a way in circles is a dead end', () => {
    const scenes = [scene('a', 'b', 'c'), scene('b', 'a', 'a'), end('c')];
    expect(faultsOfScenes(scenes).dead).toEqual(['a', 'b']);
  });
});

describe('leadsToBest', () => {
  const scene = (id: string, score?: number, ...choices: [to: string, unsafe?: boolean][]) => ({
    id,
    score,
    choices: choices.map(([to, unsafe = false], index) => ({ id: 'abc'[index] ?? '', to, unsafe })),
  });
  // a leads to the best end (c) by b or, unsafely, at once; d is a detour to a lesser end.
  const scenes = [
    scene('a', undefined, ['b'], ['c', true], ['d']),
    scene('b', undefined, ['c'], ['e']),
    scene('c', 1),
    scene('d', undefined, ['e']),
    scene('e', 0.5),
  ];

  it.each([
    ['a', 0, true],
    ['a', 1, false],
    ['a', 2, false],
    ['b', 0, true],
    ['b', 1, false],
    ['d', 0, false],
  ])('scene %s, choice %d: %s', (id, index, expected) => {
    const choice = scenes.find((one) => one.id === id)?.choices[index];
    expect(choice && leadsToBest(scenes, choice)).toBe(expected);
  });
});
