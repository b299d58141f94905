import type { ItemLogic, ItemReport, ItemScore, Letters, PartResult } from '../item-logic.ts';
import { filled, pairsIn, pairsOf, type ItemResponse } from '../item-response.ts';
import { share } from '../rules.ts';
import { lettersOf } from './options.ts';

/** Each prompt goes with one choice. */
export interface PairingSpec<T extends string> {
  readonly type: T;
  readonly options: Letters;
  /** Letter of the choice, by letter of the prompt. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** The spec of an item that pairs prompts with choices. */
export const pairingSpec = <T extends string>(
  type: T,
  choices: readonly { readonly id: string }[],
  prompts: readonly { readonly id: string; readonly key: string }[],
): PairingSpec<T> => {
  const pairs = Object.fromEntries(prompts.map(({ id, key }) => [id, key]));
  return { type, options: lettersOf(choices), pairs };
};

/** Scores a response by the share of the slots that are right. */
export function byShare(slots: Letters, isRight: (slot: string) => boolean): ItemScore {
  const right = slots.filter(isRight);
  return {
    score: share(right.length, slots.length),
    parts: Object.fromEntries(
      slots.map((slot): [string, PartResult] => [slot, right.includes(slot) ? 'right' : 'wrong']),
    ),
  };
}

const promptsOf = ({ pairs }: PairingSpec<string>) => Object.keys(pairs);

/** The filled prompts with their choices. */
const given = (spec: PairingSpec<string>, response: ItemResponse) =>
  promptsOf(spec).flatMap((slot): [string, string][] =>
    response[slot] ? [[slot, response[slot]]] : [],
  );

/** Logic of the types that pair prompts with choices, scored by the share of right pairs. */
export const PAIRING: ItemLogic<PairingSpec<string>> = {
  isComplete: (spec, response) => promptsOf(spec).every((slot) => filled(response, slot)),
  encode: (spec, response) => pairsOf(promptsOf(spec), response),
  decode: ({ pairs, options }, text) =>
    pairsIn(text, (slot, value) => slot in pairs && options.includes(value)),
  score: (spec, response) =>
    byShare(promptsOf(spec), (slot) => response[slot] === spec.pairs[slot]),
  isScored: () => true,
};

/** Reporting of the types that pair prompts with choices. */
export const PAIRING_REPORT: ItemReport<PairingSpec<string>> = {
  slots: promptsOf,
  longest: (spec) => 2 * promptsOf(spec).length,
  isTyped: () => false,
  right: ({ pairs }) => pairs,
  interaction: (spec, response) => ({
    shape: 'pairs',
    response: given(spec, response),
    key: given(spec, spec.pairs),
  }),
};
