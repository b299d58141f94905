import type { ItemResponse } from '../../items/response.ts';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { interactionOf, resultOf } from './scorm12-interaction.ts';
import { decimal } from '../../formats/scorm12/values.ts';

/** An answer in the words of SCORM 2004: type, response, pattern of the right one. */
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
  /** Empty where nothing was chosen: then it is not sent, since LMSs refuse an empty one. */
  readonly response: string;
  /** The right answer; empty where a pattern cannot hold it. */
  readonly pattern: string;
}

/** Texts of fill-in answers: at most 250 characters each, at most 10 of them. */
const TEXT_LIMIT = 250;
const MOST_TEXTS = 10;

/**
 * Tells an answer in the words of SCORM 2004: what SCORM 1.2 is told, with the delimiters of
 * that standard, a range for numbers, and the types that 1.2 has not.
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

/** The texts of a fill-in: those of the gaps apart, where the standard can hold them so. */
function texts(item: ScoringSpec, text: string): string {
  const parts = item.type === 'cloze' ? text.split('|') : [text];
  if (isOneText(item)) return text.slice(0, TEXT_LIMIT);
  return parts.map((part) => part.slice(0, TEXT_LIMIT)).join('[,]');
}

/**
 * Gaps that cannot be told apart: too many, or two with the same right answer, since a pattern of
 * a fill-in holds no text twice.
 */
function isOneText(item: ScoringSpec): boolean {
  if (item.type !== 'cloze') return false;
  const right = item.gaps.map(({ key, accepted }) => key ?? accepted?.[0]);
  return right.length > MOST_TEXTS || new Set(right).size < right.length;
}

/** The answers of a case, each after the name of its step (RTE 4th edition, 4.2.9.1, performance). */
function steps(item: ScoringSpec, text: string): string {
  if (item.type !== 'progressive' || text === '') return '';
  const answers = text.split('|');
  return item.steps
    .slice(0, answers.length)
    .map(({ id }, index) => `${id}[.]${(answers[index] ?? '').slice(0, TEXT_LIMIT)}`)
    .join('[,]');
}

/** The result of an answer: `correct`, `incorrect`, the share that is right, or `neutral`. */
export function result2004Of(item: ScoringSpec, score: number): string {
  const result = resultOf(item, score);
  return result === 'wrong' ? 'incorrect' : result;
}

/**
 * Writes a description as localized_string_type: its language first, one line, 250 characters.
 * @param text words of the question
 * @param language BCP 47 tag
 */
export function description(text: string, language: string): string {
  return `{lang=${language}}${text.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_LIMIT)}`;
}
