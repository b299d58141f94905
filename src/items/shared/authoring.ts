import type { Group, KeyFault, Labelled, Path, Row, Words } from '../item-type.ts';
import type { Localized } from '../../fields/common.ts';
import { ONLY, type ItemResponse } from '../item-response.ts';

/** A list of options, prompts or zones in a field of the item. */
export const group = (field: string, things: readonly Labelled[]): Group => ({
  path: [field],
  things,
});

/** Faults: keys that are the letter of no option. */
export function missingAmong(
  keys: readonly string[],
  among: readonly { readonly id: string }[],
  path: Path,
): KeyFault[] {
  const letters = among.map(({ id }) => id);
  return keys
    .filter((letter) => !letters.includes(letter))
    .map((letter) => ({ letter, letters, path }));
}

/** Faults: prompts whose key is the letter of no choice. */
export const missingChoices = (
  field: string,
  prompts: readonly { readonly key: string }[],
  choices: readonly { readonly id: string }[],
): KeyFault[] =>
  prompts.flatMap(({ key }, index) => missingAmong([key], choices, [field, index, 'key']));

/** The rows of options, with the key marked as right. */
export const optionRows = (
  options: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly feedback?: Localized | undefined;
  }[],
  key: string | readonly string[],
  words: Words,
): Row[] =>
  options.map(({ id, text, feedback }) => ({
    id,
    text: words(text),
    isRight: [key].flat().includes(id),
    feedback: feedback && words(feedback),
  }));

/** The rows of prompts, each with its right choice. */
export function promptRows(
  prompts: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly key: string;
    readonly feedback: Localized;
  }[],
  choices: readonly { readonly id: string; readonly text: Localized }[],
  words: Words,
): Row[] {
  const answers = new Map(choices.map(({ id, text }) => [id, words(text)]));
  return prompts.map(({ id, text, key, feedback }) => ({
    id,
    text: words(text),
    answer: answers.get(key),
    feedback: words(feedback),
  }));
}

/** The response to an item with one control, from an answer of a worked case. */
export const inOneControl = (answer: unknown): ItemResponse => ({ [ONLY]: String(answer) });

/** The response by letter (letters, texts, or true and false), from an answer of a worked case. */
export const byLetters = (answer: unknown): ItemResponse =>
  Object.fromEntries(
    Object.entries(answer as Readonly<Record<string, unknown>>).map(([slot, value]) => [
      slot,
      typeof value === 'boolean' ? (value ? '+' : '-') : String(value),
    ]),
  );

/** The response of ticked letters, from an answer of a worked case. */
export const ticksOf = (answer: unknown): ItemResponse =>
  Object.fromEntries((answer as readonly string[]).map((letter) => [letter, 'x']));
