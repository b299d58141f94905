import { filled, ONLY, TYPED_LIMIT } from '../item-response.ts';
import type { ItemLogic, ItemScore } from '../item-logic.ts';

/** What types with one control share: the answer is kept as it is. */
export const ONE_CONTROL: Pick<
  ItemLogic<{ readonly type: string }>,
  'slots' | 'isComplete' | 'encode' | 'decode' | 'longest' | 'isScored' | 'isTyped'
> = {
  slots: () => [ONLY],
  isComplete: (_spec, response) => filled(response, ONLY) !== '',
  encode: (_spec, response) => filled(response, ONLY).slice(0, TYPED_LIMIT),
  decode: (_spec, text) => ({ [ONLY]: text }),
  longest: () => TYPED_LIMIT + 1,
  isScored: () => true,
  isTyped: () => false,
};

/** The score of an item with one control: right or wrong. */
export const rightOrWrong = (isRight: boolean): ItemScore => ({
  score: isRight ? 1 : 0,
  parts: { [ONLY]: isRight ? 'right' : 'wrong' },
});

/** What is never scored. */
export const UNSCORED: ItemScore = { score: 0, parts: {} };
