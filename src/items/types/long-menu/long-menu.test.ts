import fc from 'fast-check';
import { eachSlot, itHoldsAsItemType } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('long-menu', (spec) => eachSlot(slotsOf(spec), fc.constantFrom('', 'x')));
