import { ONLY, encodeResponse, slotsOf, type ItemResponse } from '../../items/response.ts';
import { isScored, type Answerable, type StepSpec } from '../../items/scoring-spec.ts';
import { encodeSteps } from '../../items/progressive.ts';
import { decimal } from '../../formats/scorm12/values.ts';

/** An answer in the words of SCORM 1.2 (RTE 3.4.7): type, response, pattern of the right one. */
export interface Interaction {
  readonly type: 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'numeric' | 'performance';
  readonly response: string;
  /** The right answer; empty where a pattern cannot hold it. */
  readonly pattern: string;
}

const LIMIT = 255;

/**
 * Tells an answer in the words of SCORM 1.2. A series of true or false is a choice of the
 * statements held true: `true-false` is for one statement only. A progressive case is a performance:
 * the answers of its steps, packed and joined by `|` (`b|acd|12`), cut at 255 characters.
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

/** A case: its packed answers, and those of the key where 255 characters hold them. */
function performance(steps: readonly StepSpec[], packed: string): Interaction {
  const pattern = steps.map(keyOf).join('|');
  return {
    type: 'performance',
    response: cut(packed),
    pattern: pattern.length > LIMIT ? '' : pattern,
  };
}

/** The right answer of a step, in the form of a packed one. */
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

/** A number that is none is told as words. */
function numeric(value: number, text: string): Interaction {
  const plain = text.trim().replace(',', '.');
  const isNumber = /^-?\d{1,10}(\.\d{1,4})?$/.test(plain);
  const type = isNumber ? 'numeric' : 'fill-in';
  return { type, response: isNumber ? plain : cut(text), pattern: decimal(value) };
}

const cut = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, LIMIT);

/** The result of an answer: `correct`, `wrong`, the share that is right, or `neutral`. */
export function resultOf(item: Answerable, score: number): string {
  if (!isScored(item)) return 'neutral';
  if (score >= 1) return 'correct';
  return score <= 0 ? 'wrong' : decimal(score);
}
