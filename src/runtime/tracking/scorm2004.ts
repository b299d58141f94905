import { weightOf } from '../../items/scoring-spec.ts';
import { description, interaction2004Of, result2004Of } from './scorm2004-interaction.ts';
import { timestamp } from '../../formats/scorm2004/values.ts';
import { decimal, duration, share } from '../../formats/shared/values.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import type { ModuleOutline, Progress } from '../../learning/progress.ts';
import type { AnswerEvent } from '../../learning/tracking.ts';
import type { Scorm2004Api } from './find-api.ts';
import type { WordsOf } from './environment.ts';
import { scoreRows, type ObjectiveRow, type ScormVersion, type Write } from './scorm-version.ts';

/**
 * Moodle sends all data at each commit, and a page that goes may send 64 KiB. With what stands
 * beside the interactions, a commit stays under 48 KiB (`tests/site/commit-size.test.ts`).
 */
const MOST_BYTES = 40_000;

/**
 * SCORM 2004, 3rd and 4th edition (this code uses no element in which they differ): completion and
 * success are separate, the score is both raw on 0 to 100 (Moodle's grade) and scaled.
 * `adl.nav.request` is never set: Moodle throws on some of its values.
 * @param api the LMS's API object
 * @param outline the module's lessons and items
 * @param wordsOf gives the words of a question, by id of its item, with their language
 */
export class Scorm2004 implements ScormVersion {
  readonly kind = 'scorm2004';
  readonly mode = 'cmi.mode';
  readonly learner = 'cmi.learner_id';
  readonly location = 'cmi.location';
  readonly mostBytes = MOST_BYTES;
  readonly outline: ModuleOutline;
  readonly #api: Scorm2004Api;
  readonly #wordsOf: WordsOf;
  #completion = '';
  #success = '';
  #best = Number.NaN;

  constructor(api: Scorm2004Api, outline: ModuleOutline, wordsOf: WordsOf) {
    this.#api = api;
    this.outline = outline;
    this.#wordsOf = wordsOf;
  }

  initialize = () => this.#api.Initialize('');
  terminate = () => this.#api.Terminate('');
  commit = () => this.#api.Commit('');
  get = (element: string) => this.#api.GetValue(element);
  set = (element: string, value: string) => this.#api.SetValue(element, value);
  lastError = () => this.#api.GetLastError();

  /** 103: already initialized (RTE 4th edition, 3.1.7.2). */
  isOpenAlready(_get: (element: string) => string, code: () => string) {
    return code() === '103';
  }

  begin(get: (element: string) => string): readonly Write[] {
    this.#completion = get('cmi.completion_status');
    this.#success = get('cmi.success_status');
    this.#best = Number.parseFloat(get('cmi.score.raw'));
    const isNew = ['', 'unknown', 'not attempted'].includes(this.#completion);
    return [['cmi.exit', 'suspend'], ...(isNew ? this.#completionStatus('incomplete') : [])];
  }

  scoreAndStatus(state: ModuleState, progress: Progress): readonly Write[] {
    const isDone = progress.completed || this.#completion === 'completed';
    const score: Write[] =
      state.best === undefined || state.best < this.#best
        ? []
        : [
            ...scoreRows('cmi.score', decimal(state.best)),
            ['cmi.score.scaled', share(state.best / 100)],
          ];
    return [
      ...score,
      ['cmi.progress_measure', share(isDone ? 1 : progress.fraction)],
      ...this.#successStatus(state),
      ...(isDone ? this.#completionStatus('completed') : []),
    ];
  }

  objective({ index, id, raw, passed }: ObjectiveRow): readonly Write[] {
    const row = `cmi.objectives.${index}`;
    return [
      [`${row}.id`, id],
      ...scoreRows(`${row}.score`, decimal(raw)),
      [`${row}.score.scaled`, share(raw / 100)],
      [`${row}.success_status`, passed ? 'passed' : 'failed'],
      [`${row}.completion_status`, 'completed'],
    ];
  }

  interaction(event: AnswerEvent, index: number, moment: Date): readonly Write[] {
    const { item, fields, score, latency } = event;
    const { type, response, pattern } = interaction2004Of(item, fields);
    const { text, language } = this.#wordsOf(item.id);
    const row = `cmi.interactions.${index}`;
    return [
      [`${row}.id`, item.id],
      [`${row}.type`, type],
      [`${row}.objectives.0.id`, item.objective],
      [`${row}.timestamp`, timestamp(moment)],
      ...(pattern ? [[`${row}.correct_responses.0.pattern`, pattern] as const] : []),
      [`${row}.weighting`, item.use === 'quiz' ? String(weightOf(item)) : '0'],
      ...(response ? [[`${row}.learner_response`, response] as const] : []),
      [`${row}.result`, result2004Of(item, score)],
      ...(latency === undefined ? [] : [[`${row}.latency`, duration(latency)] as const]),
      ...(text ? [[`${row}.description`, description(text, language)] as const] : []),
    ];
  }

  sessionTime(milliseconds: number): Write {
    return ['cmi.session_time', duration(milliseconds)];
  }

  /** Moodle 4.5 sends every value at each commit, so no value needs to be changed first. */
  forceChangedValues(): readonly Write[] {
    return [];
  }

  /** `passed` once passed; `failed` only after a whole attempt, and never after a pass. */
  #successStatus(state: ModuleState): Write[] {
    const verdict = state.passed ? 'passed' : 'failed';
    const isJudged = state.passed || state.best !== undefined;
    if (!isJudged || this.#success === 'passed' || this.#success === verdict) return [];
    this.#success = verdict;
    return [['cmi.success_status', verdict]];
  }

  #completionStatus(status: 'incomplete' | 'completed'): Write[] {
    if (this.#completion === status) return [];
    this.#completion = status;
    return [['cmi.completion_status', status]];
  }
}
