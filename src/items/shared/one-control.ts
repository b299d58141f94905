import { filled, ONLY, TYPED_LIMIT } from '../item-response.ts';
import type { ItemLogic, ItemReport, ItemScore } from '../item-logic.ts';

interface OfAny {
  readonly type: string;
}

/** Logic shared by the types with one control: the answer is saved unchanged. */
export const ONE_CONTROL: Pick<
  ItemLogic<OfAny>,
  'isComplete' | 'encode' | 'decode' | 'isScored'
> = {
  isComplete: (_spec, response) => filled(response, ONLY) !== '',
  encode: (_spec, response) => filled(response, ONLY).slice(0, TYPED_LIMIT),
  decode: (_spec, text) => ({ [ONLY]: text }),
  isScored: () => true,
};

/** Reporting shared by the types with one control. */
export const ONE_CONTROL_REPORT: Pick<ItemReport<OfAny>, 'slots' | 'longest' | 'isTyped'> = {
  slots: () => [ONLY],
  longest: () => TYPED_LIMIT + 1,
  isTyped: () => false,
};

/** Score of an item with one control: right or wrong. */
export const rightOrWrong = (isRight: boolean): ItemScore => ({
  score: isRight ? 1 : 0,
  parts: { [ONLY]: isRight ? 'right' : 'wrong' },
});

/** Score of the types that are never scored. */
export const UNSCORED: ItemScore = { score: 0, parts: {} };
