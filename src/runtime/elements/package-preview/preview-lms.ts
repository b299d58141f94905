/** The platform of a trial: scorm-again's run-time, set strict, with a note of every call. */
import type { Manifest } from './manifest.ts';

/** A call of the package. */
export interface Call {
  /** Seconds since the session was opened. */
  readonly time: number;
  readonly call: string;
  readonly values: readonly string[];
  readonly answer: string;
  /** Error code of the run-time; "0" for none. */
  readonly error: string;
}

/** What SCORM 2004 answers, rightly, when a value is read that nobody has written yet. */
const NOT_YET = '403';

/** Whether the platform refused a call. */
export const isRefused = ({ call, answer, error }: Call): boolean =>
  answer === 'false' || (error !== '0' && !(error === NOT_YET && call === 'GetValue'));

/** The data model, as the run-time tells it. */
export type Model = Record<string, unknown>;

interface Runtime {
  loadFromJSON(model: Model): void;
  renderCMIToJSONObject(): { cmi: Model };
  lastErrorCode: string;
  on(event: string, listener: () => void): void;
}

const CALLS = [
  'Initialize',
  'Finish',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
] as const;

/** Characters of suspend data that each standard promises. */
const LIMITS = { scorm12: 4096, scorm2004: 64_000 } as const;
/** Where packages look for the run-time, and what its calls begin with. */
const NAMES = {
  scorm12: { api: 'API', prefix: 'LMS', end: 'Finish' },
  scorm2004: { api: 'API_1484_11', prefix: '', end: 'Terminate' },
} as const;

/** Loads and starts a run-time; its types tell of a default export that the file does not have. */
async function load(version: Manifest['version']): Promise<Runtime> {
  type Module = Record<string, new (settings: object) => Runtime>;
  const is12 = version === 'scorm12';
  const module: unknown = is12
    ? await import('scorm-again/scorm12/min')
    : await import('scorm-again/scorm2004/min');
  const Api = (module as Module)[is12 ? 'Scorm12API' : 'Scorm2004API'];
  if (!Api) throw new Error('scorm-again has no run-time by this name.');
  // Level 5 is silent: what it refuses is in the report.
  return new Api({ autocommit: false, logLevel: 5, strict_errors: true });
}

/** What the platform remembers of the attempt at each activity, from one session to the next. */
export class PreviewLms {
  readonly #manifest: Manifest;
  readonly #changed: () => void;
  #runtime: Runtime | undefined;
  #opened = 0;
  readonly #kept = new Map<string, Model>();
  readonly calls: Call[] = [];
  /** Addresses that the package asked for outside of itself. */
  readonly hosts = new Set<string>();
  /** Paths of files that the package asked for and does not have. */
  readonly missing = new Set<string>();
  /** Most characters of suspend data that were written. */
  suspend = 0;

  /**
   * @param manifest the package's
   * @param changed told after each call
   */
  constructor(manifest: Manifest, changed: () => void) {
    this.#manifest = manifest;
    this.#changed = changed;
  }

  /**
   * Offers the run-time to the frames of this page; what was committed before is given back.
   * @param activity address of the one that is opened: each has an attempt of its own
   */
  async open(activity: string): Promise<void> {
    const { version } = this.#manifest;
    const { api, prefix, end } = NAMES[version];
    const runtime = await load(version);
    runtime.loadFromJSON(this.#start(this.#kept.get(activity)));
    const keep = () => void this.#kept.set(activity, plain(runtime.renderCMIToJSONObject().cmi));
    runtime.on(`${prefix}Commit`, keep);
    runtime.on(`${prefix}${end}`, keep);
    this.#runtime = runtime;
    this.#opened = performance.now();
    const names = CALLS.filter((call) => call !== (end === 'Finish' ? 'Terminate' : 'Finish'));
    const offered = names.map((call) => [prefix + call, this.#noted(runtime, prefix + call)]);
    Object.assign(window, { [api]: Object.fromEntries(offered) });
  }

  /** Withdraws the run-time. */
  close(): void {
    Reflect.deleteProperty(window, NAMES[this.#manifest.version].api);
  }

  /** Whether an activity was opened before, and committed something. */
  canResume(activity: string): boolean {
    return this.#kept.has(activity);
  }

  get limit(): number {
    return LIMITS[this.#manifest.version];
  }

  /** The calls that were refused. */
  get errors(): readonly Call[] {
    return this.calls.filter(isRefused);
  }

  /** Whether the package made a call, and the platform took it. */
  did(...calls: readonly string[]): boolean {
    return this.calls.some(({ call, answer }) => calls.includes(call) && answer === 'true');
  }

  /** The data model as it is now. */
  get model(): Model {
    return plain(this.#runtime?.renderCMIToJSONObject().cmi ?? {});
  }

  #noted(runtime: Runtime, call: string) {
    return (...values: unknown[]): string => {
      const method = (runtime as unknown as Record<string, (...v: unknown[]) => unknown>)[call];
      const answer = String(method?.apply(runtime, values));
      // Asking for the last error is no error, and must not forget it.
      const isAsking = /GetLastError|GetErrorString|GetDiagnostic/.test(call);
      const texts = values.map(String);
      this.calls.push({
        time: Math.round((performance.now() - this.#opened) / 100) / 10,
        call,
        values: texts,
        answer,
        error: isAsking ? '0' : String(runtime.lastErrorCode || '0'),
      });
      if (texts[0] === 'cmi.suspend_data' && /SetValue/.test(call))
        this.suspend = Math.max(this.suspend, texts[1]?.length ?? 0);
      this.#changed();
      return answer;
    };
  }

  #start(committed: Model | undefined): Model {
    const { version, objectives } = this.#manifest;
    const is12 = version === 'scorm12';
    // In SCORM 2004 only a session that was left with exit "suspend" is resumed (RTE 4.2.8).
    const isResumed = committed !== undefined && (is12 || committed['exit'] === 'suspend');
    const kept = (isResumed ? committed : {}) as Record<string, Record<string, unknown>>;
    const suspend_data = kept['suspend_data'] ?? '';
    const entry = isResumed ? 'resume' : 'ab-initio';
    if (!is12) {
      const { location, score, completion_status, success_status } = kept;
      const again = { location, score, completion_status, success_status };
      return {
        ...{ mode: 'normal', credit: 'credit', learner_id: 'essai', learner_name: 'Essai', entry },
        objectives: objectives.map((id) => ({ id })),
        ...(isResumed && again),
        suspend_data,
      };
    }
    const { lesson_status, lesson_location, score } = kept['core'] ?? {};
    const again = { lesson_status, lesson_location, score };
    const core = { student_id: 'essai', student_name: 'Essai', lesson_mode: 'normal' };
    return {
      core: { ...core, credit: 'credit', entry, ...(isResumed && again) },
      suspend_data,
    };
  }
}

/** A copy without methods. */
const plain = (model: Model): Model => JSON.parse(JSON.stringify(model)) as Model;
