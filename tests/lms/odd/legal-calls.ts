/**
 * Judges the calls of one page of a platform by the standard: SCORM 1.2 RTE 3.3 and 3.4, SCORM 2004
 * RTE 3.1 and 4.2. It knows the elements that exist, what may be read and written, vocabularies,
 * formats, lengths and the order in which an interaction is described.
 */
import type { Call } from './page-runtime.ts';

/** Whether a value may be written. */
type Rule = (value: string) => boolean;

/** An element: what may be written to it, if anything, and whether it may be read. */
interface Element {
  readonly name: RegExp;
  readonly write?: Rule;
  readonly isWriteOnly?: true;
}

const oneOf =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(value);
const upTo =
  (length: number): Rule =>
  (value) =>
    value.length <= length;
const like =
  (form: RegExp): Rule =>
  (value) =>
    form.test(value);
const between =
  (least: number, most: number): Rule =>
  (value) =>
    /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;
const number = like(/^-?\d+(\.\d{1,7})?$/);

const SPAN_12 = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const ID_12 = like(/^[\w.:\-/()+@]{1,255}$/);
const SCORE_12: Rule = (value) => value === '' || between(0, 100)(value);
const IDENTIFIER = like(/^\S{1,4000}$/);
const SPAN_2004 = like(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const MOMENT_2004 = like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2})?(Z|[+-]\d\d:\d\d)?$/);

const ELEMENTS_12: readonly Element[] = [
  { name: /^cmi\.core\.(student_id|student_name|credit|entry|lesson_mode|total_time)$/ },
  { name: /^cmi\.(launch_data|comments_from_lms)$/ },
  { name: /^cmi\.(core|objectives|interactions|student_preference)\._(children|count)$/ },
  { name: /^cmi\.core\.lesson_location$/, write: upTo(255) },
  {
    name: /^cmi\.core\.lesson_status$/,
    write: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
  },
  { name: /^cmi\.core\.score\.(raw|min|max)$/, write: SCORE_12 },
  {
    name: /^cmi\.core\.exit$/,
    write: oneOf('time-out', 'suspend', 'logout', ''),
    isWriteOnly: true,
  },
  { name: /^cmi\.core\.session_time$/, write: SPAN_12, isWriteOnly: true },
  { name: /^cmi\.suspend_data$/, write: upTo(4096) },
  { name: /^cmi\.objectives\.\d+\.id$/, write: ID_12 },
  { name: /^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, write: SCORE_12 },
  {
    name: /^cmi\.objectives\.\d+\.status$/,
    write: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
  },
  ...Object.entries({
    id: ID_12,
    'objectives\\.\\d+\\.id': ID_12,
    time: like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
    type: oneOf(
      ...['true-false', 'choice', 'fill-in', 'matching'],
      ...['performance', 'sequencing', 'likert', 'numeric'],
    ),
    'correct_responses\\.\\d+\\.pattern': upTo(255),
    weighting: number,
    student_response: upTo(255),
    result: (value: string) =>
      oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || number(value),
    latency: SPAN_12,
  }).map(([name, write]): Element => ({
    name: new RegExp(String.raw`^cmi\.interactions\.\d+\.${name}$`),
    write,
    isWriteOnly: true,
  })),
];

const ELEMENTS_2004: readonly Element[] = [
  { name: /^cmi\.(learner_id|learner_name|credit|entry|mode|total_time|launch_data|_version)$/ },
  { name: /^cmi\.(completion_threshold|scaled_passing_score|max_time_allowed)$/ },
  { name: /^cmi\.(objectives|interactions)\._(children|count)$/ },
  { name: /^cmi\.interactions\.\d+\.(objectives|correct_responses)\._count$/ },
  { name: /^cmi\.location$/, write: upTo(1000) },
  {
    name: /^cmi\.completion_status$/,
    write: oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  },
  { name: /^cmi\.success_status$/, write: oneOf('passed', 'failed', 'unknown') },
  { name: /^cmi\.progress_measure$/, write: between(0, 1) },
  { name: /^cmi\.score\.scaled$/, write: between(-1, 1) },
  { name: /^cmi\.score\.(raw|min|max)$/, write: number },
  {
    name: /^cmi\.exit$/,
    write: oneOf('time-out', 'suspend', 'logout', 'normal', ''),
    isWriteOnly: true,
  },
  { name: /^cmi\.session_time$/, write: SPAN_2004, isWriteOnly: true },
  { name: /^cmi\.suspend_data$/, write: upTo(64_000) },
  ...Object.entries({
    'objectives\\.\\d+\\.id': IDENTIFIER,
    'objectives\\.\\d+\\.score\\.scaled': between(-1, 1),
    'objectives\\.\\d+\\.score\\.(raw|min|max)': number,
    'objectives\\.\\d+\\.success_status': oneOf('passed', 'failed', 'unknown'),
    'objectives\\.\\d+\\.completion_status': oneOf(
      ...['completed', 'incomplete', 'not attempted', 'unknown'],
    ),
    'objectives\\.\\d+\\.progress_measure': between(0, 1),
    'interactions\\.\\d+\\.id': IDENTIFIER,
    'interactions\\.\\d+\\.type': oneOf(
      ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching'],
      ...['performance', 'sequencing', 'likert', 'numeric', 'other'],
    ),
    'interactions\\.\\d+\\.objectives\\.\\d+\\.id': IDENTIFIER,
    'interactions\\.\\d+\\.timestamp': MOMENT_2004,
    'interactions\\.\\d+\\.correct_responses\\.\\d+\\.pattern': upTo(4000),
    'interactions\\.\\d+\\.weighting': number,
    'interactions\\.\\d+\\.learner_response': upTo(4000),
    'interactions\\.\\d+\\.result': (value: string) =>
      oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) || number(value),
    'interactions\\.\\d+\\.latency': SPAN_2004,
    'interactions\\.\\d+\\.description': upTo(250 + '{lang=xx-xxx}'.length),
  }).map(([name, write]): Element => ({ name: new RegExp(String.raw`^cmi\.${name}$`), write })),
];

/** What a row of a list needs before its other elements, where the standard says so. */
const FIRST_2004 = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/;

/** What a page of the platform was like, as far as the calls depend on it. */
export interface PageFacts {
  readonly is12: boolean;
  /** Whether the platform has opened the session itself. */
  readonly isOpened: boolean;
  /** Documents of the package that were opened: each may ask for a session once it is open. */
  readonly documents: number;
  /** Elements that the attempt has from earlier launches. */
  readonly known: Iterable<string>;
}

/**
 * Gives each illegal call, with the reason; none for calls as the standard wants them.
 * @param calls the calls of one page, in their order
 */
export function illegalCalls(calls: readonly Call[], facts: PageFacts): string[] {
  const elements = facts.is12 ? ELEMENTS_12 : ELEMENTS_2004;
  const known = new Set(facts.known);
  const found: string[] = [];
  let phase: 'new' | 'open' | 'ended' = facts.isOpened ? 'open' : 'new';
  let asked = 0;
  const rule = (isKept: boolean, { name, values }: Call, reason: string) => {
    if (!isKept) found.push(`${[name, ...values].join(' ').slice(0, 120)}: ${reason}`);
  };
  for (const call of calls) {
    const [first, second] = call.values;
    const isYes = !/^(false|null|undefined|)$/.test(call.answer);
    const texts = call.values.every((value) => typeof value === 'string');
    rule(texts, call, 'a parameter is no text');
    switch (call.name) {
      case 'Initialize':
        rule(first === '' && call.values.length === 1, call, 'its parameter is not ""');
        if (phase !== 'new') asked += 1;
        rule(asked <= facts.documents, call, `while ${phase}, by a document that knows it`);
        if (isYes) phase = 'open';
        break;
      case 'Commit':
      case 'Finish':
      case 'Terminate':
        rule(first === '' && call.values.length === 1, call, 'its parameter is not ""');
        rule(phase === 'open', call, `while ${phase}`);
        if (call.name !== 'Commit') phase = 'ended';
        break;
      case 'GetValue': {
        const element = elements.find(({ name }) => name.test(String(first)));
        // Of a refused Initialize in 1.2, only the answer to this tells whether a session is open.
        const isProbe = facts.is12 && first === 'cmi.core.lesson_status';
        rule(phase === 'open' || isProbe, call, `while ${phase}`);
        rule(element !== undefined, call, 'no such element');
        rule(!element?.isWriteOnly, call, 'may not be read');
        break;
      }
      case 'SetValue': {
        const element = elements.find(({ name }) => name.test(String(first)));
        rule(phase === 'open', call, `while ${phase}`);
        rule(element !== undefined, call, 'no such element');
        rule(!element || element.write !== undefined, call, 'may not be written');
        rule(element?.write?.(String(second)) !== false, call, 'no such value');
        rule(isInOrder(String(first), known, facts.is12), call, 'something must be set before it');
        known.add(String(first));
        break;
      }
      default:
        rule(false, call, 'no such function');
    }
  }
  return found;
}

/** Whether a row begins without a gap and, in SCORM 2004, with its id. */
function isInOrder(name: string, known: ReadonlySet<string>, is12: boolean): boolean {
  const has = (start: string) => [...known].some((one) => one.startsWith(start));
  for (const [, list = '', index] of name.matchAll(/^(.*?)\.(\d+)\.|\.(\d+)\./g)) {
    if (Number(index) > 0 && !has(`${list}.${Number(index) - 1}.`)) return false;
  }
  const [, row = '', member = ''] = FIRST_2004.exec(name) ?? [];
  if (is12 || !row || member === 'id') return true;
  const needsType = /^(correct_responses|learner_response)/.test(member);
  return known.has(`${row}.id`) && (!needsType || known.has(`${row}.type`));
}
