import fc from 'fast-check';
import { eachSlot, itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('scale', (spec) =>
  eachSlot(slotsOf(spec), fc.constantFrom('1', '2', '3', '4', '5')),
);
