/** The LMS of the preview: scorm-again's run-time in strict mode, with a log of every call. */
import type { Manifest } from './manifest.ts';

/** A call of the package to the run-time. */
export interface Call {
  /** Seconds since the session was opened. */
  readonly time: number;
  readonly call: string;
  readonly values: readonly string[];
  readonly answer: string;
  /** Error code of the run-time; "0" for none. */
  readonly error: string;
}

/** SCORM 2004 error 403, "not initialized": the right answer to reading an element not yet set. */
const NOT_YET = '403';

/** Whether the run-time refused a call. */
export const isRefused = ({ call, answer, error }: Call): boolean =>
  answer === 'false' || (error !== '0' && !(error === NOT_YET && call === 'GetValue'));

/** The data model, as the run-time exports it. */
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

/** Length of suspend data that each standard guarantees, in characters. */
const LIMITS = { scorm12: 4096, scorm2004: 64_000 } as const;
/** Global name of the run-time in each standard, and the prefix of its calls. */
const NAMES = {
  scorm12: { api: 'API', prefix: 'LMS', end: 'Finish' },
  scorm2004: { api: 'API_1484_11', prefix: '', end: 'Terminate' },
} as const;

/**
 * Loads a run-time. The types of scorm-again declare a default export that its file does not have.
 */
async function load(version: Manifest['version']): Promise<Runtime> {
  type Module = Record<string, new (settings: object) => Runtime>;
  const is12 = version === 'scorm12';
  const module: unknown = is12
    ? await import('scorm-again/scorm12/min')
    : await import('scorm-again/scorm2004/min');
  const Api = (module as Module)[is12 ? 'Scorm12API' : 'Scorm2004API'];
  if (!Api) throw new Error('scorm-again has no run-time by this name.');
  // Level 5 is silent: refused calls are in the report.
  return new Api({ autocommit: false, logLevel: 5, strict_errors: true });
}

/** A simulated LMS. It holds the attempt at each activity from one session to the next. */
export class PreviewLms {
  readonly #manifest: Manifest;
  readonly #changed: () => void;
  #runtime: Runtime | undefined;
  #opened = 0;
  readonly #committed = new Map<string, Model>();
  readonly calls: Call[] = [];
  /** Addresses outside of the package that it requested. */
  readonly hosts = new Set<string>();
  /** Paths of files that the package requested and does not contain. */
  readonly missing = new Set<string>();
  /** Greatest length of suspend data that was written, in characters. */
  suspend = 0;

  /**
   * @param manifest manifest of the package
   * @param changed called after each call of the package
   */
  constructor(manifest: Manifest, changed: () => void) {
    this.#manifest = manifest;
    this.#changed = changed;
  }

  /**
   * Offers the run-time to the frames of this page, with the data committed in the last session.
   * @param activity address of the activity; each activity has a separate attempt
   */
  async open(activity: string): Promise<void> {
    const { version } = this.#manifest;
    const { api, prefix, end } = NAMES[version];
    const runtime = await load(version);
    runtime.loadFromJSON(this.#start(this.#committed.get(activity)));
    const store = () =>
      void this.#committed.set(activity, plain(runtime.renderCMIToJSONObject().cmi));
    runtime.on(`${prefix}Commit`, store);
    runtime.on(`${prefix}${end}`, store);
    this.#runtime = runtime;
    this.#opened = performance.now();
    const names = CALLS.filter((call) => call !== (end === 'Finish' ? 'Terminate' : 'Finish'));
    const offered = names.map((call) => [prefix + call, this.#noted(runtime, prefix + call)]);
    Object.assign(window, { [api]: Object.fromEntries(offered) });
  }

  /** Removes the run-time from this page. */
  close(): void {
    Reflect.deleteProperty(window, NAMES[this.#manifest.version].api);
  }

  /** Whether an earlier session of the activity committed data. */
  canResume(activity: string): boolean {
    return this.#committed.has(activity);
  }

  get limit(): number {
    return LIMITS[this.#manifest.version];
  }

  /** The calls that were refused. */
  get errors(): readonly Call[] {
    return this.calls.filter(isRefused);
  }

  /** Whether the package made one of the calls without an error. */
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
      // A question about the last error must not reset it.
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
    // SCORM 2004 resumes a session only if its exit was "suspend" (RTE 4.2.8).
    const isResumed = committed !== undefined && (is12 || committed['exit'] === 'suspend');
    const resumed = (isResumed ? committed : {}) as Record<string, Record<string, unknown>>;
    const suspend_data = resumed['suspend_data'] ?? '';
    const entry = isResumed ? 'resume' : 'ab-initio';
    if (!is12) {
      const { location, score, completion_status, success_status } = resumed;
      const again = { location, score, completion_status, success_status };
      return {
        mode: 'normal',
        credit: 'credit',
        learner_id: 'essai',
        learner_name: 'Essai',
        entry,
        objectives: objectives.map((id) => ({ id })),
        ...(isResumed && again),
        suspend_data,
      };
    }
    const { lesson_status, lesson_location, score } = resumed['core'] ?? {};
    const again = { lesson_status, lesson_location, score };
    const core = { student_id: 'essai', student_name: 'Essai', lesson_mode: 'normal' };
    return {
      core: { ...core, credit: 'credit', entry, ...(isResumed && again) },
      suspend_data,
    };
  }
}

/** Deep copy of the data, without methods. */
const plain = (model: Model): Model => JSON.parse(JSON.stringify(model)) as Model;
