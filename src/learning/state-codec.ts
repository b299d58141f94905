import { isTyped, longestAnswer } from '../items/response.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { EMPTY_STATE, type ModuleState, type Position } from './module-state.ts';
import type { Stored } from './stored.ts';

/**
 * Encodes a module's state in a compact form, for SCORM 1.2's 4,096 characters of suspend data and for
 * the browser's storage alike. Fields in any order, separated by `;`, each a letter
 * followed by its value:
 *
 * | field | value | example |
 * |---|---|---|
 * | (first) | version of the format | `1` |
 * | `p` | position: lesson number, or `q` for the quiz | `p2` |
 * | `s` | lessons seen, numbers joined by `.` | `s1.2` |
 * | `n` | attempts taken to their end | `n1` |
 * | `b` | best raw score, 0 to 100 | `b85.71` |
 * | `l` | last raw score, 0 to 100; left out when it is the best | `l50` |
 * | `k` | 1 when passed | `k1` |
 * | `d` | day of the attempt that passed, or of the best | `d20781` |
 * | `c` | 1 when the attempt is closed | `c1` |
 * | `t` | clock of the attempt: seconds allowed and spent | `t1800.245` |
 * | `a` | answers: item number, then the encoded answer, joined by `.` | `a1b.2acd.7=15` |
 *
 * An encoded answer that starts with a digit or `=` is preceded by `=`; in it, `%`, `;`, `.` and
 * control characters are written as `%` and two hexadecimal digits.
 *
 * Items and lessons are keyed by their declared numbers, so a new version of the module still
 * reads an old state. Unknown fields are skipped and a truncated tail loses only what was cut.
 */
export function encodeState(state: ModuleState): string {
  const numbers = [...state.seen].sort((a, b) => a - b);
  const answers = [...state.answers]
    .sort(([a], [b]) => a - b)
    .map(([item, answer]) => `${item}${/^[\d=]/.test(answer) ? '=' : ''}${escapeAnswer(answer)}`);
  const text = [
    '1',
    state.position === undefined ? '' : `p${state.position === 'quiz' ? 'q' : state.position}`,
    numbers.length > 0 ? `s${numbers.join('.')}` : '',
    state.attempts > 0 ? `n${state.attempts}` : '',
    state.best === undefined ? '' : `b${state.best}`,
    state.last === undefined || state.last === state.best ? '' : `l${state.last}`,
    state.passed ? 'k1' : '',
    state.day === undefined ? '' : `d${state.day}`,
    state.closed ? 'c1' : '',
    state.clock ? `t${state.clock.limit}.${state.clock.spent}` : '',
    answers.length > 0 ? `a${answers.join('.')}` : '',
  ]
    .filter((field) => field !== '')
    .join(';');
  // LMSs trim the end, and the two-step resending adds a blank there: a `;` protects a last blank.
  return /\s$/.test(text) ? `${text};` : text;
}

/** The stored text is not a state of a version that this code reads. */
export class UnreadableStateError extends Error {
  /** The stored text, so that the caller can set it aside instead of losing it. */
  readonly text: string;
  constructor(text: string) {
    super(`Saved progress starts with "${text.slice(0, 12)}", expected "1;" or an empty text.`);
    this.name = 'UnreadableStateError';
    this.text = text;
  }
}

/**
 * Decodes the text of {@link encodeState}.
 * @param text suspend data or stored text; empty means that there is no state yet
 * @throws {UnreadableStateError} when the text is of another format or version
 */
export function decodeState(text: string): ModuleState {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY_STATE;
  const [version, ...fields] = trimmed.split(';');
  if (version !== '1') throw new UnreadableStateError(text);
  const value = (letter: string) =>
    fields.find((field) => field.startsWith(letter))?.slice(1) ?? '';
  const best = decodeScore(value('b'));
  return {
    position: decodePosition(value('p')),
    seen: new Set(value('s').split('.').filter(isNumeral).map(Number)),
    answers: decodeAnswers(value('a')),
    attempts: isNumeral(value('n')) ? Number(value('n')) : 0,
    best,
    last: decodeScore(value('l')) ?? best,
    passed: value('k') === '1',
    day: /^\d{1,6}$/.test(value('d')) ? Number(value('d')) : undefined,
    closed: value('c') === '1',
    clock: decodeClock(value('t')),
  };
}

/** Reads a stored text of a module: absent, unreadable or a state. */
export function readState(text: string): Stored<ModuleState> {
  if (text.trim() === '') return { kind: 'absent' };
  try {
    return { kind: 'read', value: decodeState(text) };
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    return { kind: 'unreadable', text };
  }
}

/**
 * Whether a text can be replaced without a loss: it is absent, or this version reads all of it. A
 * text of a later version, or a damaged one, of which only a part is read, is not.
 */
export function isWholeState(text: string): boolean {
  const [version, ...fields] = text.trim().split(';');
  const letters = fields.flatMap((field) => (field === '' ? [] : [field[0]]));
  const isRead = (field: string) => field === '' || FIELD.test(field);
  return (
    version === '' ||
    (version === '1' && new Set(letters).size === letters.length && fields.every(isRead))
  );
}

/** A field of which {@link decodeState} reads every part. */
const FIELD =
  /^(?:p(?:q|\d{1,5})|s\d{1,5}(?:\.\d{1,5})*|n\d{1,5}|[bl]\d{1,3}(?:\.\d+)?|[kc]1|d\d{1,6}|t\d{1,6}\.\d{1,6}|a\d{1,5}[^.]+(?:\.\d{1,5}[^.]+)*)$/;

const isNumeral = (text: string) => /^\d{1,5}$/.test(text);

function decodeScore(text: string): number | undefined {
  const score = Number.parseFloat(text);
  return Number.isFinite(score) ? Math.min(100, Math.max(0, score)) : undefined;
}

function decodeClock(text: string): ModuleState['clock'] {
  const [, limit, spent] = /^(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
  return limit && spent ? { limit: Number(limit), spent: Number(spent) } : undefined;
}

function decodePosition(text: string): Position | undefined {
  if (text === 'q') return 'quiz';
  return isNumeral(text) ? Number(text) : undefined;
}

function decodeAnswers(text: string): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  for (const part of text.split('.')) {
    const match = /^(\d{1,5})=?([\s\S]+)$/.exec(part);
    if (match?.[1] && match[2]) answers.set(Number(match[1]), unescapeAnswer(match[2]));
  }
  return answers;
}

const SPECIAL = /[%;.\u0000-\u001F]/g;

const escapeAnswer = (text: string) =>
  text.replaceAll(SPECIAL, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

const unescapeAnswer = (text: string) =>
  text.replaceAll(/%([0-9a-f]{2})/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Characters of suspend data in SCORM 1.2 (RTE 3.4.4: cmi.suspend_data, CMIString4096). */
export const SUSPEND_DATA_LIMIT = 4096;

/**
 * The longest text {@link encodeState} can produce for a module: every lesson seen, every item
 * answered at its longest (a typed text may be three times as long once escaped), a long best
 * score and three-digit attempts.
 * @param lessons numbers of the lessons
 * @param items specs of all items of the bank
 * @returns characters
 */
export function longestState(lessons: readonly number[], items: readonly ScoringSpec[]): number {
  const longest = (item: ScoringSpec) =>
    'x'.repeat(longestAnswer(item) * (isTyped(item) ? 3 : 1) + 1);
  return encodeState({
    position: lessons.length > 0 ? Math.max(...lessons) : undefined,
    seen: new Set(lessons),
    answers: new Map(items.map((item) => [item.number, longest(item)])),
    attempts: 999,
    best: 85.71,
    last: 78.57,
    passed: true,
    day: 99_999,
    closed: true,
    clock: { limit: 36_000, spent: 36_000 },
  }).length;
}
