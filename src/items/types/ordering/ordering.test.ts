import fc from 'fast-check';
import { itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('ordering', (spec) => {
  const slots = slotsOf(spec);
  return fc
    .shuffledSubarray([...slots], { minLength: slots.length })
    .map((order) => Object.fromEntries(order.map((slot, index) => [slot, String(index + 1)])));
});
