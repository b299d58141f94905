import type { Group, KeyFault, Labelled, Path, Row, Words } from '../item-type.ts';
import type { Localized } from '../../fields/common.ts';
import { ONLY, type ItemResponse } from '../item-response.ts';

/** A list of lettered things that stands in a field of the item. */
export const group = (field: string, things: readonly Labelled[]): Group => ({
  path: [field],
  things,
});

/** The keys that nothing among some lettered things has. */
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

/** The prompts of a field whose key no choice has. */
export const missingChoices = (
  field: string,
  prompts: readonly { readonly key: string }[],
  choices: readonly { readonly id: string }[],
): KeyFault[] =>
  prompts.flatMap(({ key }, index) => missingAmong([key], choices, [field, index, 'key']));

/** The rows of options, of which some are right. */
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

/** The rows of prompts, each with the choice it goes with. */
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

/** An answer in one control, as an author writes it. */
export const inOneControl = (answer: unknown): ItemResponse => ({ [ONLY]: String(answer) });

/** An answer by letter, as an author writes it: letters, texts, or true and false. */
export const byLetters = (answer: unknown): ItemResponse =>
  Object.fromEntries(
    Object.entries(answer as Readonly<Record<string, unknown>>).map(([slot, value]) => [
      slot,
      typeof value === 'boolean' ? (value ? '+' : '-') : String(value),
    ]),
  );

/** Letters that are ticked, as an author writes them. */
export const ticksOf = (answer: unknown): ItemResponse =>
  Object.fromEntries((answer as readonly string[]).map((letter) => [letter, 'x']));
