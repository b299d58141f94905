import { eachSlot, itHoldsAsItemType, typedText } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('short-answer', (spec) => eachSlot(slotsOf(spec), typedText));
