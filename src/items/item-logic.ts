import type { ItemResponse } from './item-response.ts';

/** What a part of an answer is worth: `missed` is in the key and was not chosen. */
export type PartResult = 'right' | 'wrong' | 'missed' | 'plain';

/** An answer, scored. */
export interface ItemScore {
  /** 0 to 1. */
  readonly score: number;
  /** Result of each part that is shown on its own, by its letter (`_` for a single control). */
  readonly parts: Readonly<Record<string, PartResult>>;
}

/**
 * An answer in one of eight shapes, whatever the item type. What is told to an LMS, or written for
 * another quiz engine, is worded from the shape alone.
 */
export type Interaction =
  /** Letters chosen among options. */
  | { readonly shape: 'choice'; readonly response: Letters; readonly key: Letters }
  /** Letters that go with letters. */
  | { readonly shape: 'pairs'; readonly response: Pairs; readonly key: Pairs }
  /** Letters in an order. */
  | { readonly shape: 'order'; readonly response: Letters; readonly key: Letters }
  /** A text; the key is left out where there is no single right one. */
  | { readonly shape: 'text'; readonly response: string; readonly key?: string }
  /** A number as it was typed or chosen; the key is left out where there is no right one. */
  | { readonly shape: 'number'; readonly response: string; readonly key?: NumberKey }
  /** Texts or letters in the gaps of a text, in the order of the gaps; none where all are blank. */
  | { readonly shape: 'gaps'; readonly response: readonly string[]; readonly key: Letters }
  /** Encoded responses of the steps that are done; numbers of the key are worded by the standard. */
  | {
      readonly shape: 'steps';
      readonly names: Letters;
      readonly response: readonly string[];
      readonly key: readonly (string | number)[];
    }
  /** Not scored: a point on a scale, or a sign that something was written. */
  | { readonly shape: 'none'; readonly response: string; readonly of: 'scale' | 'words' };

/** Letters of the things an item is made of. */
export type Letters = readonly string[];
type Pairs = readonly (readonly [slot: string, value: string])[];
interface NumberKey {
  readonly value: number;
  /** How far from it is still right. */
  readonly tolerance: number;
}

/**
 * What every page with questions knows of an item type: how an answer is kept and scored. It
 * carries neither words nor zod.
 * @typeParam S spec of an item of the type, without what every item has
 */
export interface ItemLogic<S extends { readonly type: string }> {
  /** Whether an answer can be checked: what must be filled in is. */
  isComplete(spec: S, response: ItemResponse): boolean;
  /** Writes an answer in its compact form, for saved progress; a blank one is the empty text. */
  encode(spec: S, response: ItemResponse): string;
  /** Reads back what `encode` wrote, which is not empty; what the item no longer has is dropped. */
  decode(spec: S, text: string): ItemResponse;
  /** Scores an answer; a blank one scores 0. */
  score(spec: S, response: ItemResponse): ItemScore;
  /** Whether an answer gets a score at all. */
  isScored(spec: S): boolean;
  /**
   * For types answered step by step, whose answer is kept while it is under way: how many steps
   * are done. Left out elsewhere.
   */
  stepsDone?(spec: S, response: ItemResponse): number;
}

/**
 * What is known besides of an item type where answers are reported to an LMS, or their room is
 * counted. Apart from {@link ItemLogic}, so that pages of the site need not carry it.
 * @typeParam S spec of an item of the type, without what every item has
 */
export interface ItemReport<S extends { readonly type: string }> {
  /** The slots of an item, in the order of the bank. */
  slots(spec: S): readonly string[];
  /** The most characters that `encode` can give. */
  longest(spec: S): number;
  /** Whether it is answered, wholly or in part, by typing. */
  isTyped(spec: S): boolean;
  /** The answer that is wholly right; undefined where no single one is. */
  right(spec: S): ItemResponse | undefined;
  /** An answer in its shape, with the right one. */
  interaction(spec: S, response: ItemResponse): Interaction;
}
