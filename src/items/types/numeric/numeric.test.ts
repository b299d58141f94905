import { eachSlot, itHoldsAsItemType, typedText } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('numeric', (spec) => eachSlot(slotsOf(spec), typedText));
