import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachSlot, itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';
import { followPath, longestWay, type SceneSpec } from './scenes.ts';

itHoldsAsItemType('branching', (spec) => {
  if (spec.type !== 'branching') throw new Error('The example is no vignette.');
  return eachSlot(slotsOf(spec), fc.constantFrom('', 'a', 'b')).map((given) => {
    // A response can only hold choices of scenes on the path.
    const met = followPath(spec, given).scenes.map(({ id }) => id);
    return Object.fromEntries(Object.entries(given).filter(([id]) => met.includes(id)));
  });
});

it('the longest way counts choices from the first scene to an end', () => {
  const scene = (id: string, ...to: string[]): SceneSpec => ({
    id,
    choices: to.map((next, index) => ({ id: 'abc'[index]!, to: next, unsafe: false })),
    score: to.length === 0 ? 1 : undefined,
  });
  expect(longestWay([scene('a', 'b', 'c'), scene('b', 'c'), scene('c')])).toBe(2);
  expect(longestWay([scene('a')])).toBe(0);
  expect(longestWay([scene('a', 'b'), scene('b', 'a')])).toBe(2);
});
