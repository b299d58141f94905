import type { Interaction } from '../../items/item-logic.ts';
import type { ItemResponse } from '../../items/response.ts';
import { interactionIn } from '../../items/score.ts';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { interactionOf, resultOf } from './scorm12-interaction.ts';
import { decimal } from '../../formats/shared/values.ts';

/** An answer as SCORM 2004 reports it: type, response, pattern of the right one. */
export interface Interaction2004 {
  readonly type:
    | 'choice'
    | 'matching'
    | 'sequencing'
    | 'fill-in'
    | 'numeric'
    | 'performance'
    | 'likert'
    | 'other';
  /** Empty where nothing was chosen: it is not sent then, since LMSs refuse an empty response. */
  readonly response: string;
  /** The right answer; empty where a pattern cannot hold it. */
  readonly pattern: string;
}

/** Texts of fill-in answers: at most 250 characters each, at most 10 of them. */
const TEXT_LIMIT = 250;
const MOST_TEXTS = 10;

/**
 * Converts an answer to an interaction of SCORM 2004: that of SCORM 1.2 with the delimiters of SCORM
 * 2004, a range for numbers, and the types that SCORM 1.2 lacks.
 * @param item the item
 * @param fields the learner's response
 */
export function interaction2004Of(item: ScoringSpec, fields: ItemResponse): Interaction2004 {
  const neutral = interactionIn(item, fields);
  const { type, response, pattern } = interactionOf(item, fields);
  switch (neutral.shape) {
    case 'none':
      return { type: neutral.of === 'scale' ? 'likert' : 'other', response, pattern: '' };
    case 'choice':
    case 'order':
      return { type, response: listed(response), pattern: listed(pattern) };
    case 'pairs':
      return { type, response: paired(response), pattern: paired(pattern) };
    case 'number':
      return {
        type,
        response: cut(response),
        pattern: type === 'numeric' ? rangeOf(neutral.key) : pattern,
      };
    case 'text':
      return { type, response: cut(response), pattern: cut(pattern) };
    case 'gaps': {
      const texts = areSeparable(neutral.key) ? listOfTexts : cut;
      return { type, response: texts(response), pattern: texts(pattern) };
    }
    case 'steps':
      return {
        type,
        response: named(neutral.names, response),
        pattern: named(neutral.names, pattern),
      };
  }
}

const listed = (text: string) => text.replaceAll(',', '[,]');
const paired = (text: string) => listed(text.replaceAll('.', '[.]'));

type NumberKey = Extract<Interaction, { shape: 'number' }>['key'];

const rangeOf = (key: NumberKey) =>
  key ? `${decimal(key.value - key.tolerance)}[:]${decimal(key.value + key.tolerance)}` : '';

const cut = (text: string) => text.slice(0, TEXT_LIMIT);
const listOfTexts = (text: string) => text.split('|').map(cut).join('[,]');

/**
 * Whether the texts of gaps can be reported one by one: not too many, and no two with the same right
 * answer, since a pattern of a fill-in holds no text twice.
 */
const areSeparable = (key: readonly string[]) =>
  key.length <= MOST_TEXTS && new Set(key).size === key.length;

/** The answers of steps, each after the name of its step (RTE 4th edition, 4.2.9.1, performance). */
function named(names: readonly string[], text: string): string {
  if (text === '') return '';
  const answers = text.split('|');
  return names
    .slice(0, answers.length)
    .map((name, index) => `${name}[.]${cut(answers[index] ?? '')}`)
    .join('[,]');
}

/**
 * The result of an answer: `correct`, `incorrect`, its score as a number, or `neutral` where not
 * scored.
 * @param score 0 to 1
 */
export function result2004Of(item: ScoringSpec, score: number): string {
  const result = resultOf(item, score);
  return result === 'wrong' ? 'incorrect' : result;
}

/**
 * Formats a description as localized_string_type: its language first, one line, 250 characters.
 * @param text words of the question
 * @param language BCP 47 tag
 */
export function description(text: string, language: string): string {
  return `{lang=${language}}${text.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_LIMIT)}`;
}
