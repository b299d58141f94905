import { weightOf } from '../../items/scoring-spec.ts';
import { interactionOf, resultOf } from './scorm12-interaction.ts';
import { timeOfDay, timespan } from '../../formats/scorm12/values.ts';
import { decimal } from '../../formats/shared/values.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import type { ModuleOutline, Progress } from '../../learning/progress.ts';
import type { AnswerEvent } from '../../learning/tracking.ts';
import type { Scorm12Api } from './find-api.ts';
import { scoreRows, type ObjectiveRow, type ScormVersion, type Write } from './scorm-version.ts';

const DONE = ['completed', 'passed'];

/** Another valid value of an element. */
function otherThan(element: string, value: string): string {
  if (/(suspend_data|response|pattern)$/.test(element)) return `${value} `;
  if (element.endsWith('status')) return 'incomplete';
  if (element.endsWith('.type')) return value === 'choice' ? 'fill-in' : 'choice';
  if (/(time|latency)$/.test(element)) return value === '00:00:01' ? '00:00:02' : '00:00:01';
  const number = Number(value);
  if (Number.isFinite(number)) return decimal(number >= 1 ? number - 1 : number + 1);
  return element.endsWith('.result') ? (value === 'wrong' ? 'neutral' : 'wrong') : `${value}_`;
}

/**
 * SCORM 1.2, with the values that a real Moodle records correctly: status "completed" (never "passed")
 * once the completion rule is met, score on 0 to 100 sent before the status and only when there is
 * one.
 * @param api the LMS's API object
 * @param outline the module's lessons and items
 */
export class Scorm12 implements ScormVersion {
  readonly kind = 'scorm12';
  readonly mode = 'cmi.core.lesson_mode';
  readonly learner = 'cmi.core.student_id';
  readonly location = 'cmi.core.lesson_location';
  readonly outline: ModuleOutline;
  readonly #api: Scorm12Api;
  #status = '';
  #best = Number.NaN;

  constructor(api: Scorm12Api, outline: ModuleOutline) {
    this.#api = api;
    this.outline = outline;
  }

  initialize = () => this.#api.LMSInitialize('');
  terminate = () => this.#api.LMSFinish('');
  commit = () => this.#api.LMSCommit('');
  get = (element: string) => this.#api.LMSGetValue(element);
  set = (element: string, value: string) => this.#api.LMSSetValue(element, value);
  lastError = () => this.#api.LMSGetLastError();

  /** Code 101 says nothing: a session that gives back an element without an error is open. */
  isOpenAlready(get: (element: string) => string, code: () => string) {
    get('cmi.core.lesson_status');
    return code() === '0';
  }

  begin(get: (element: string) => string): readonly Write[] {
    this.#status = get('cmi.core.lesson_status');
    this.#best = Number.parseFloat(get('cmi.core.score.raw'));
    const isNew = this.#status === '' || this.#status === 'not attempted';
    return [...(isNew ? this.#setStatus('incomplete') : []), ['cmi.core.exit', 'suspend']];
  }

  scoreAndStatus(state: ModuleState, progress: Progress): readonly Write[] {
    const score =
      state.best === undefined || state.best < this.#best
        ? []
        : scoreRows('cmi.core.score', decimal(state.best));
    const isDone = progress.completed && !DONE.includes(this.#status);
    return [...score, ...(isDone ? this.#setStatus('completed') : [])];
  }

  objective({ index, id, raw, passed }: ObjectiveRow): readonly Write[] {
    const row = `cmi.objectives.${index}`;
    return [
      [`${row}.id`, id],
      ...scoreRows(`${row}.score`, decimal(raw)),
      [`${row}.status`, passed ? 'passed' : 'failed'],
    ];
  }

  interaction(event: AnswerEvent, index: number, moment: Date): readonly Write[] {
    const { item, fields, score, latency } = event;
    const { type, response, pattern } = interactionOf(item, fields);
    const row = `cmi.interactions.${index}`;
    return [
      [`${row}.id`, item.id],
      [`${row}.objectives.0.id`, item.objective],
      [`${row}.time`, timeOfDay(moment)],
      [`${row}.type`, type],
      ...(pattern ? [[`${row}.correct_responses.0.pattern`, pattern] as const] : []),
      [`${row}.weighting`, item.use === 'quiz' ? String(weightOf(item)) : '0'],
      [`${row}.student_response`, response],
      [`${row}.result`, resultOf(item, score)],
      ...(latency === undefined ? [] : [[`${row}.latency`, timespan(latency)] as const]),
    ];
  }

  sessionTime(milliseconds: number): Write {
    return ['cmi.core.session_time', timespan(milliseconds)];
  }

  /**
   * Moodle 4.5 sends only the values that have changed since it last sent them, and counts those of
   * a lost commit as sent: setting the same values again sends nothing. The remedy, tried in a real
   * Moodle, has two steps: changed values (status incomplete, raw score one point away, suspend data
   * with a blank at the end, other values in the rows of answers) and a commit, then the true values
   * and a commit.
   */
  forceChangedValues(written: ReadonlyMap<string, string>): readonly Write[] {
    return [...written]
      .filter(([element]) => /suspend_data|status|score|interactions|objectives/.test(element))
      .map(([element, value]): Write => [element, otherThan(element, value)]);
  }

  #setStatus(status: 'incomplete' | 'completed'): Write[] {
    this.#status = status;
    return [['cmi.core.lesson_status', status]];
  }
}
