import fc from 'fast-check';
import { eachSlot, itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';
import { followPath } from './scenes.ts';

itHoldsAsItemType('branching', (spec) => {
  if (spec.type !== 'branching') throw new Error('The example is no vignette.');
  return eachSlot(slotsOf(spec), fc.constantFrom('', 'a', 'b')).map((given) => {
    // A response can only hold choices of scenes on the path.
    const met = followPath(spec, given).scenes.map(({ id }) => id);
    return Object.fromEntries(Object.entries(given).filter(([id]) => met.includes(id)));
  });
});
