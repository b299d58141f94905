import { describe, expect, it } from 'vitest';
import { faultsOfScenes, leadsToBest } from './scenes.ts';

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
  // The best end is c. Choice a reaches it through b, or at once by an unsafe choice; d leads to a
  // lesser end.
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
