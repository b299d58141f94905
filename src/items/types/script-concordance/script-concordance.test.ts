import fc from 'fast-check';
import { eachSlot, itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('script-concordance', (spec) =>
  eachSlot(slotsOf(spec), fc.constantFrom('-2', '-1', '0', '1', '2')),
);
