import type { ItemLogic, ItemReport, ItemScore, Letters, PartResult } from '../item-logic.ts';
import { filled, type ItemResponse } from '../item-response.ts';
import { RULES, type Scoring, type Tally } from '../rules.ts';

/** Spec of options (zones of a hotspot, statements of a series), some of which are the key. */
export interface OptionsSpec<T extends string> {
  readonly type: T;
  readonly options: Letters;
  readonly key: Letters;
  readonly scoring: Scoring;
}

/** The letters of options, prompts or zones. */
export const lettersOf = (things: readonly { readonly id: string }[]): Letters =>
  things.map(({ id }) => id);

/** A response in which letters are ticked. */
export const tick = (letters: Letters): ItemResponse =>
  Object.fromEntries(letters.map((letter) => [letter, 'x']));

/** The result of each option, given the chosen ones. */
export const partsOf = (
  { options, key }: Pick<OptionsSpec<string>, 'options' | 'key'>,
  isChosen: (letter: string) => boolean,
): ItemScore['parts'] =>
  Object.fromEntries(
    options.map((letter): [string, PartResult] => {
      const isKey = key.includes(letter);
      if (isChosen(letter)) return [letter, isKey ? 'right' : 'wrong'];
      return [letter, isKey ? 'missed' : 'plain'];
    }),
  );

/** Counts the ticked options for the rules, with the result of each option. */
export function tallyOf(
  spec: OptionsSpec<string>,
  response: ItemResponse,
): { chosen: number; tally: Tally; parts: ItemScore['parts'] } {
  const { options, key } = spec;
  const isChosen = (letter: string) => Boolean(response[letter]);
  const isKey = (letter: string) => key.includes(letter);
  const chosen = options.filter(isChosen);
  const hits = chosen.filter(isKey).length;
  const tally = {
    differing: options.filter((letter) => isChosen(letter) !== isKey(letter)).length,
    hits,
    falseAlarms: chosen.length - hits,
    keySize: key.length,
  };
  return { chosen: chosen.length, tally, parts: partsOf(spec, isChosen) };
}

/** The options that are ticked. */
const ticked = ({ options }: OptionsSpec<string>, response: ItemResponse) =>
  options.filter((letter) => filled(response, letter));

/** Logic of the types answered by ticking options, scored by the rule that the item names. */
export const TICKED: ItemLogic<OptionsSpec<string>> = {
  isComplete: (spec, response) => ticked(spec, response).length > 0,
  encode: (spec, response) => ticked(spec, response).join(''),
  decode: ({ options }, text) => tick([...text].filter((letter) => options.includes(letter))),
  score(spec, response) {
    const { chosen, tally, parts } = tallyOf(spec, response);
    return { score: chosen === 0 ? 0 : RULES[spec.scoring](tally), parts };
  },
  isScored: () => true,
};

/** Reporting of the types answered by ticking options. */
export const TICKED_REPORT: ItemReport<OptionsSpec<string>> = {
  slots: ({ options }) => options,
  longest: ({ options }) => options.length,
  isTyped: () => false,
  right: ({ key }) => tick(key),
  interaction: (spec, response) => ({
    shape: 'choice',
    response: ticked(spec, response),
    key: spec.key,
  }),
};
