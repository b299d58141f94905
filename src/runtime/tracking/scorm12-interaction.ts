import { decimal } from '../../formats/shared/values.ts';
import type { ItemResponse } from '../../items/response.ts';
import { interactionIn, isScored } from '../../items/score.ts';
import type { Answerable } from '../../items/scoring-spec.ts';

/** An answer as SCORM 1.2 reports it (RTE 3.4.7): type, response, pattern of the right one. */
export interface Interaction {
  readonly type: 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'numeric' | 'performance';
  readonly response: string;
  /** The right answer; empty where a pattern cannot hold it. */
  readonly pattern: string;
}

const LIMIT = 255;

/**
 * Converts an answer to an interaction of SCORM 1.2. A series of true or false is a `choice` of the
 * statements held true, since `true-false` is for one statement only. What is answered in steps is a
 * `performance`: the encoded responses of its steps joined by `|` (`b|acd|12`), cut at 255 characters.
 * @param item the item, or a step of a case
 * @param fields the learner's response
 */
export function interactionOf(item: Answerable, fields: ItemResponse): Interaction {
  const neutral = interactionIn(item, fields);
  switch (neutral.shape) {
    case 'choice':
      return { type: 'choice', response: neutral.response.join(), pattern: neutral.key.join() };
    case 'pairs':
      return { type: 'matching', response: paired(neutral.response), pattern: paired(neutral.key) };
    case 'order':
      return { type: 'sequencing', response: neutral.response.join(), pattern: neutral.key.join() };
    case 'text':
      return { type: 'fill-in', response: cut(neutral.response), pattern: cut(neutral.key ?? '') };
    case 'gaps': {
      const [response, pattern] = [neutral.response, neutral.key].map((texts) =>
        cut(texts.join('|')),
      );
      return { type: 'fill-in', response: response ?? '', pattern: pattern ?? '' };
    }
    case 'number':
      return numeric(neutral.response, neutral.key?.value);
    case 'steps': {
      const keys = neutral.key
        .map((key) => (typeof key === 'number' ? decimal(key) : key))
        .join('|');
      return {
        type: 'performance',
        response: cut(neutral.response.join('|')),
        pattern: keys.length > LIMIT ? '' : keys,
      };
    }
    case 'none': {
      const type = neutral.of === 'scale' ? 'numeric' : 'fill-in';
      return { type, response: neutral.response, pattern: '' };
    }
  }
}

const paired = (pairs: readonly (readonly string[])[]) =>
  pairs.map((pair) => pair.join('.')).join();

/** A response that is not numeric is reported as `fill-in`, since SCORM 1.2 rejects it for `numeric`. */
function numeric(text: string, value: number | undefined): Interaction {
  // A point on a scale without a right answer is one of a few numbers.
  if (value === undefined) return { type: 'numeric', response: text, pattern: '' };
  const plain = text.trim().replace(',', '.');
  const isNumber = /^-?\d{1,10}(\.\d{1,4})?$/.test(plain);
  const type = isNumber ? 'numeric' : 'fill-in';
  return { type, response: isNumber ? plain : cut(text), pattern: decimal(value) };
}

const cut = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, LIMIT);

/**
 * The result of an answer: `correct`, `wrong`, its score as a number, or `neutral` where not scored.
 * @param score 0 to 1
 */
export function resultOf(item: Answerable, score: number): string {
  if (!isScored(item)) return 'neutral';
  if (score >= 1) return 'correct';
  return score <= 0 ? 'wrong' : decimal(score);
}
