import fc from 'fast-check';
import { eachSlot, itHoldsAsItemType, typedText } from '../../item-type.test-data.ts';
import { slotsOf } from '../../response.ts';

itHoldsAsItemType('cloze', (spec) =>
  eachSlot(slotsOf(spec), fc.oneof(typedText, fc.constantFrom('', 'a', 'b'))),
);
