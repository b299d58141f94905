import type { ItemResponse } from './item-response.ts';

/**
 * Result of a part of an answer: `missed` is in the key and was not chosen; `plain` has no result.
 */
export type PartResult = 'right' | 'wrong' | 'missed' | 'plain';

/** The score of a response. */
export interface ItemScore {
  /** 0 to 1. */
  readonly score: number;
  /** Result of each part displayed separately, by its letter (`_` for a single control). */
  readonly parts: Readonly<Record<string, PartResult>>;
}

/**
 * A response in one of eight shapes, whatever the item type. Reports to an LMS, and exports to
 * other quiz engines, are worded from the shape alone.
 */
export type Interaction =
  /** Letters chosen among options. */
  | { readonly shape: 'choice'; readonly response: Letters; readonly key: Letters }
  /** Pairs of letters. */
  | { readonly shape: 'pairs'; readonly response: Pairs; readonly key: Pairs }
  /** Letters in an order. */
  | { readonly shape: 'order'; readonly response: Letters; readonly key: Letters }
  /** A text; without key if there is no single right one. */
  | { readonly shape: 'text'; readonly response: string; readonly key?: string }
  /** A number as typed or chosen; without key if there is no right one. */
  | { readonly shape: 'number'; readonly response: string; readonly key?: NumberKey }
  /** Texts or letters in the gaps of a text, in the order of the gaps; empty if all are blank. */
  | { readonly shape: 'gaps'; readonly response: readonly string[]; readonly key: Letters }
  /**
   * Encoded responses of the steps that are done. Numbers in the key are formatted by each
   * standard.
   */
  | {
      readonly shape: 'steps';
      readonly names: Letters;
      readonly response: readonly string[];
      readonly key: readonly (string | number)[];
    }
  /** Not scored: a point on a scale, or a sign that something was written. */
  | { readonly shape: 'none'; readonly response: string; readonly of: 'scale' | 'words' };

/** Letters of options, prompts, steps or zones. */
export type Letters = readonly string[];
type Pairs = readonly (readonly [slot: string, value: string])[];
interface NumberKey {
  readonly value: number;
  /** Accepted distance from the value. */
  readonly tolerance: number;
}

/**
 * Logic of an item type for every page with questions: saving and scoring of a response. It
 * contains neither words nor zod, because browsers load it.
 * @typeParam S scoring spec of the type, without the fields that every item has
 */
export interface ItemLogic<S extends { readonly type: string }> {
  /** Whether a response can be checked: all required controls are filled. */
  isComplete(spec: S, response: ItemResponse): boolean;
  /** Encodes a response in its compact form, for saved progress; a blank one is the empty text. */
  encode(spec: S, response: ItemResponse): string;
  /**
   * Decodes the text of `encode`, if not empty; letters that the item no longer has are dropped.
   */
  decode(spec: S, text: string): ItemResponse;
  /** Scores a response; a blank one scores 0. */
  score(spec: S, response: ItemResponse): ItemScore;
  /** Whether an item gets a score. */
  isScored(spec: S): boolean;
  /** True where the answer is for the learner alone: it is not reported to an LMS. */
  readonly isPrivate?: true;
  /**
   * Number of finished steps, for types answered step by step. Their responses are saved after each
   * step. Left out for other types.
   */
  stepsDone?(spec: S, response: ItemResponse): number;
}

/**
 * Logic of an item type for reports to an LMS and for the longest state. It is separate from {@link
 * ItemLogic} so that pages of the site do not load it.
 * @typeParam S scoring spec of the type, without the fields that every item has
 */
export interface ItemReport<S extends { readonly type: string }> {
  /** The slots of an item, in the order of the bank. */
  slots(spec: S): readonly string[];
  /** Most characters of an encoded response. */
  longest(spec: S): number;
  /** Whether at least a part of it is answered by typing. */
  isTyped(spec: S): boolean;
  /** The wholly right response; undefined if there is no single one. */
  right(spec: S): ItemResponse | undefined;
  /** A response in its shape, with the right answer. */
  interaction(spec: S, response: ItemResponse): Interaction;
}
