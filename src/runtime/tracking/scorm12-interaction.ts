import { ONLY, encodeResponse, slotsOf, type ItemResponse } from '../../items/response.ts';
import { isScored, type Answerable, type StepSpec } from '../../items/scoring-spec.ts';
import { encodeSteps } from '../../items/progressive.ts';
import { decimal } from '../../formats/scorm12/values.ts';

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
 * statements held true, since `true-false` is for one statement only. A progressive case is a
 * `performance`: the encoded answers of its steps joined by `|` (`b|acd|12`), cut at 255 characters.
 * @param item the item, or a step of a case
 * @param fields the learner's response
 */
export function interactionOf(item: Answerable, fields: ItemResponse): Interaction {
  switch (item.type) {
    case 'single':
      return choice([fields[ONLY] ?? ''], item.key);
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
      return choice([...encodeResponse(item, fields)], item.key);
    case 'true-false':
      return choice(
        item.options.filter((letter) => fields[letter] === '+'),
        item.key,
      );
    case 'matching':
    case 'categorise': {
      const pairs = (given: ItemResponse) =>
        slotsOf(item)
          .filter((s) => given[s])
          .map((s) => `${s}.${given[s]}`);
      return {
        type: 'matching',
        response: pairs(fields).join(','),
        pattern: pairs(item.pairs).join(','),
      };
    }
    case 'ordering':
      return {
        type: 'sequencing',
        response: [...encodeResponse(item, fields)].join(','),
        pattern: item.order.join(','),
      };
    case 'numeric':
      return numeric(item.value, fields[ONLY] ?? '');
    case 'short-answer':
      return {
        type: 'fill-in',
        response: cut(fields[ONLY] ?? ''),
        pattern: cut(item.accepted[0] ?? ''),
      };
    case 'script-concordance':
    case 'scale':
      return { type: 'numeric', response: fields[ONLY] ?? '', pattern: '' };
    case 'reflection':
    case 'branching':
      return { type: 'fill-in', response: encodeResponse(item, fields), pattern: '' };
    case 'progressive':
      return performance(item.steps, encodeSteps(item, fields));
    case 'cloze': {
      const right = item.gaps.map(({ accepted, key }) => accepted?.[0] ?? key ?? '');
      return {
        type: 'fill-in',
        response: cut(encodeResponse(item, fields)),
        pattern: cut(right.join('|')),
      };
    }
  }
}

const choice = (letters: readonly string[], key: readonly string[]): Interaction => ({
  type: 'choice',
  response: letters.join(','),
  pattern: key.join(','),
});

/** A case: its encoded answers, and those of the key where they fit into 255 characters. */
function performance(steps: readonly StepSpec[], encoded: string): Interaction {
  const pattern = steps.map(keyOf).join('|');
  return {
    type: 'performance',
    response: cut(encoded),
    pattern: pattern.length > LIMIT ? '' : pattern,
  };
}

/** The right answer of a step, encoded as a learner's would be. */
function keyOf({ question }: StepSpec): string {
  switch (question.type) {
    case 'true-false':
      return question.options.map((o) => o + (question.key.includes(o) ? '+' : '-')).join('');
    case 'short-answer':
      return question.accepted[0] ?? '';
    case 'numeric':
      return decimal(question.value);
    default:
      return question.key.join('');
  }
}

/** A response that is not a number is reported as `fill-in`: SCORM 1.2 rejects it for `numeric`. */
function numeric(value: number, text: string): Interaction {
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
