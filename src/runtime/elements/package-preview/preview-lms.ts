/** The LMS of the preview: scorm-again's run-time in strict mode, with a log of every call. */
import type { Activity, Manifest } from './manifest.ts';
import { startOf } from './start-model.ts';
import { MOST_ENTRIES, type Call, type Model } from './preview-protocol.ts';

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
  // Level 5 is silent: refused calls are in the report. A mastery score of the manifest decides the
  // status at the end, as SCORM 1.2 (RTE 3.4.4, cmi.core.lesson_status) asks of an LMS.
  return new Api({ autocommit: false, logLevel: 5, strict_errors: true, mastery_override: true });
}

/** A simulated LMS. It holds the attempt at each activity from one session to the next. */
export class PreviewLms {
  readonly #manifest: Manifest;
  readonly #changed: () => void;
  #runtime: Runtime | undefined;
  #opened = 0;
  readonly #committed = new Map<string, Model>();
  readonly calls: Call[] = [];
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
   * @param activity the activity; each has a separate attempt
   */
  async open(activity: Activity): Promise<void> {
    const { version, objectives } = this.#manifest;
    const { api, prefix, end } = NAMES[version];
    const runtime = await load(version);
    runtime.loadFromJSON(
      startOf(version, activity.launch, objectives, this.#committed.get(activity.href)),
    );
    const store = () =>
      void this.#committed.set(activity.href, plain(runtime.renderCMIToJSONObject().cmi));
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

  /** Addresses of the activities of which an earlier session committed data. */
  get resumable(): readonly string[] {
    return [...this.#committed.keys()];
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
      if (this.calls.length < MOST_ENTRIES)
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
}

/** Deep copy of the data, without methods. */
const plain = (model: Model): Model => JSON.parse(JSON.stringify(model)) as Model;
