import type { ItemReport, ItemLogic, PartResult } from '../../item-logic.ts';
import { filled, pairsIn, pairsOf, type ItemResponse } from '../../item-response.ts';
import { RULES } from '../../rules.ts';
import { lettersOf, type OptionsSpec } from '../../shared/options.ts';
import type { TrueFalseQuestion } from './schema.ts';

/** Series of true or false: the key holds the statements that are true. */
export type TrueFalseSpec = OptionsSpec<'true-false'>;

/** Extracts the scoring spec of a series of true or false. */
export const trueFalseSpec = ({ type, statements, scoring }: TrueFalseQuestion): TrueFalseSpec => {
  const key = lettersOf(statements.filter(({ answer }) => answer));
  return { type, options: lettersOf(statements), key, scoring };
};

const right = ({ options, key }: TrueFalseSpec): ItemResponse =>
  Object.fromEntries(options.map((letter) => [letter, key.includes(letter) ? '+' : '-']));

/**
 * Saved as letter and sign (`a+b-`). Scored by the rule that the item names; an unanswered
 * statement is one discordance. Reported as a choice of the statements that the learner judged
 * true.
 */
export const trueFalseLogic: ItemLogic<TrueFalseSpec> = {
  isComplete: ({ options }, response) => options.every((letter) => filled(response, letter)),
  encode: ({ options }, response) => pairsOf(options, response),
  decode: ({ options }, text) =>
    pairsIn(text, (slot, value) => options.includes(slot) && '+-'.includes(value)),
  score(spec, response) {
    const { options, scoring } = spec;
    const key = right(spec);
    const isRight = (letter: string) => response[letter] === key[letter];
    const hits = options.filter(isRight).length;
    const answered = options.filter((letter) => response[letter]).length;
    const tally = {
      differing: options.length - hits,
      hits,
      falseAlarms: answered - hits,
      keySize: options.length,
    };
    return {
      score: answered === 0 ? 0 : RULES[scoring](tally),
      parts: Object.fromEntries(
        options.map((letter): [string, PartResult] => [
          letter,
          isRight(letter) ? 'right' : 'wrong',
        ]),
      ),
    };
  },
  isScored: () => true,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const trueFalseReport: ItemReport<TrueFalseSpec> = {
  slots: ({ options }) => options,
  longest: ({ options }) => 2 * options.length,
  isTyped: () => false,
  right,
  interaction: ({ options, key }, response) => ({
    shape: 'choice',
    response: options.filter((letter) => response[letter] === '+'),
    key,
  }),
};
