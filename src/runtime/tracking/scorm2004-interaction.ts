import type { ItemResponse } from '../../items/response.ts';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { interactionOf, resultOf } from './scorm12-interaction.ts';
import { decimal } from '../../formats/scorm12/values.ts';

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
  const { type, response, pattern } = interactionOf(item, fields);
  if (item.type === 'scale') return { type: 'likert', response, pattern: '' };
  if (item.type === 'reflection') return { type: 'other', response, pattern: '' };
  switch (type) {
    case 'choice':
    case 'sequencing':
      return { type, response: listed(response), pattern: listed(pattern) };
    case 'matching':
      return { type, response: paired(response), pattern: paired(pattern) };
    case 'numeric':
      return { type, response, pattern: item.type === 'numeric' ? rangeOf(item) : pattern };
    case 'fill-in':
      return { type, response: texts(item, response), pattern: texts(item, pattern) };
    case 'performance':
      return { type, response: steps(item, response), pattern: steps(item, pattern) };
  }
}

const listed = (text: string) => text.replaceAll(',', '[,]');
const paired = (text: string) => listed(text.replaceAll('.', '[.]'));

const rangeOf = ({ value, tolerance }: { value: number; tolerance: number }) =>
  `${decimal(value - tolerance)}[:]${decimal(value + tolerance)}`;

/** The texts of a fill-in: one text for each gap, where the standard allows it. */
function texts(item: ScoringSpec, text: string): string {
  const parts = item.type === 'cloze' ? text.split('|') : [text];
  if (isOneText(item)) return text.slice(0, TEXT_LIMIT);
  return parts.map((part) => part.slice(0, TEXT_LIMIT)).join('[,]');
}

/**
 * Whether the gaps are reported as one text: there are too many, or two have the same right answer,
 * since a pattern of a fill-in may not hold a text twice.
 */
function isOneText(item: ScoringSpec): boolean {
  if (item.type !== 'cloze') return false;
  const right = item.gaps.map(({ key, accepted }) => key ?? accepted?.[0]);
  return right.length > MOST_TEXTS || new Set(right).size < right.length;
}

/** The answers of a case, each after the id of its step (RTE 4th edition, 4.2.9.1, performance). */
function steps(item: ScoringSpec, text: string): string {
  if (item.type !== 'progressive' || text === '') return '';
  const answers = text.split('|');
  return item.steps
    .slice(0, answers.length)
    .map(({ id }, index) => `${id}[.]${(answers[index] ?? '').slice(0, TEXT_LIMIT)}`)
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
