/** A small LMS: serves an unzipped package in a frame, with scorm-again as its run-time. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { HOSTILE, type Faults } from './hostile.ts';
import { bodyOf, LocalServer } from './local-server.ts';

/** Record of a learner’s attempt: the data model as last committed. */
export interface Cmi {
  core: {
    lesson_status: string;
    lesson_location: string;
    exit: string;
    session_time: string;
    score: { raw: string; min: string; max: string };
  };
  suspend_data: string;
  interactions: Record<string, Record<string, unknown>>;
}

/** Record of a learner’s attempt in SCORM 2004. */
export interface Cmi2004 {
  completion_status: string;
  success_status: string;
  location: string;
  exit: string;
  session_time: string;
  progress_measure: string;
  score: { scaled: string; raw: string; min: string; max: string };
  suspend_data: string;
  interactions: Record<string, Record<string, unknown>>;
  objectives: Record<string, Record<string, unknown>>;
}

/** Launch options of the LMS. */
export interface Launch {
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly status?: string;
  readonly suspendData?: string;
  /** Index of the SCO in the package; the first by default. */
  readonly sco?: number;
  /** Id of the learner; `learner-1` by default. Each learner has a record. */
  readonly learner?: string;
  /** Number of the attempt; 1 by default. Each attempt has a record. */
  readonly attempt?: number;
  /** Name of the activity: each has its own address of the content, and its own records. */
  readonly activity?: 'package' | 'package-2';
  /** Faults of the LMS when the page opens; see hostile.ts. */
  readonly faults?: Faults;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'application/x-javascript',
  css: 'text/css',
  xml: 'text/xml',
};

/** The two versions: name of scorm-again's class, of the API's window property, and prefix. */
const RUNTIMES = {
  scorm12: { file: 'scorm12', api: 'Scorm12API', name: 'API', prefix: 'LMS' },
  scorm2004: { file: 'scorm2004', api: 'Scorm2004API', name: 'API_1484_11', prefix: '' },
} as const;

/** Releases of scorm-again, and the settings with which it is as strict or as loose as it can be. */
export const LIBRARIES = {
  'scorm-again 3': { folder: 'scorm-again', settings: {} },
  'scorm-again 3, strict': {
    folder: 'scorm-again',
    settings: { strict_errors: true, lmsCommitUrl: '/stored' },
  },
  'scorm-again 3, loose': {
    folder: 'scorm-again',
    settings: { strict_errors: false, autocommit: true, autocommitSeconds: 1, autoProgress: true },
  },
  // Without an address to commit to, it stores in its listeners and answers "false" without an error.
  'scorm-again 1': { folder: 'scorm-again-1', settings: {} },
  'scorm-again 2': { folder: 'scorm-again-2', settings: { lmsCommitUrl: '/stored' } },
} as const;
/** A name in {@link LIBRARIES}. */
export type Library = keyof typeof LIBRARIES;

/** The LMS, on a port of its own. */
export class Lms<C extends Cmi | Cmi2004 = Cmi> extends LocalServer {
  readonly #files: Record<string, Uint8Array>;
  #launch: Launch = {};
  readonly #last = new Map<string, C>();
  /** Every commit, oldest first. */
  readonly commits: C[] = [];
  /** Every call of the package, such as `LMSSetValue cmi.core.exit suspend`. */
  readonly calls: string[] = [];
  /** The calls answered with "false", with the error code of the run-time. */
  readonly refused: string[] = [];

  readonly #runtime: (typeof RUNTIMES)[keyof typeof RUNTIMES];
  readonly #library: (typeof LIBRARIES)[Library];

  /**
   * @param zip the package, as uploaded
   * @param version the run-time that the LMS offers
   * @param library the release and settings of that run-time
   */
  constructor(
    zip: Uint8Array,
    version: keyof typeof RUNTIMES = 'scorm12',
    library: Library = 'scorm-again 3',
  ) {
    super();
    this.#library = LIBRARIES[library];
    this.#files = unzipSync(zip);
    this.#runtime = RUNTIMES[version];
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://lms');
    const path = pathname.slice(1);
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (path === 'commit') this.#keep(JSON.parse(body) as C, searchParams.get('of') ?? '');
      if (path === 'call') this.calls.push(body);
      if (path === 'refused') this.refused.push(body);
      response.end();
      return;
    }
    const content = await this.#content(path);
    response.statusCode = content ? 200 : 404;
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? TYPES['html']!);
    response.end(content);
  }

  /** Launch address for a learner. */
  launch(launch: Launch = {}): string {
    this.#launch = launch;
    return `http://127.0.0.1:${this.port}/lms.html`;
  }

  /** The record as last committed. */
  get record(): C {
    const last = this.commits.at(-1);
    if (!last) throw new Error('Nothing was committed.');
    return last;
  }

  #keep(commit: C, learner: string): void {
    this.commits.push(commit);
    this.#last.set(learner, commit);
  }

  get #learner(): string {
    return this.#launch.learner ?? 'learner-1';
  }

  /** Whose record a launch writes. */
  get #record(): string {
    const { attempt = 1, activity = 'package' } = this.#launch;
    return [this.#learner, activity, attempt].join(' ');
  }

  async #content(path: string): Promise<Uint8Array | string | undefined> {
    if (path === 'lms.html') return this.#page();
    if (path === 'runtime.js') {
      const { folder } = this.#library;
      return readFile(`node_modules/${folder}/dist/${this.#runtime.file}.min.js`);
    }
    return /^package(-2)?\//.test(path)
      ? this.#files[path.slice(path.indexOf('/') + 1)]
      : undefined;
  }

  #start(): unknown {
    const last: Cmi | Cmi2004 | undefined = this.#last.get(this.#record);
    const { mode = 'normal', status, suspendData } = this.#launch;
    const suspend = { suspend_data: suspendData ?? last?.suspend_data ?? '' };
    if (this.#runtime.prefix === '') {
      const kept = last as Cmi2004 | undefined;
      // An LMS lists the objectives of the manifest before the content starts.
      const manifest = new TextDecoder().decode(this.#files['imsmanifest.xml']);
      const ids = [...manifest.matchAll(/objectiveID="([^"]+)"/g)].map(([, id]) => id!);
      return {
        mode,
        learner_id: this.#learner,
        ...(ids.length > 0 && { objectives: Object.fromEntries(ids.map((id, i) => [i, { id }])) }),
        ...(kept && {
          entry: 'resume',
          location: kept.location,
          score: kept.score,
          completion_status: kept.completion_status,
          success_status: kept.success_status,
        }),
        ...(status && { completion_status: status }),
        ...suspend,
      };
    }
    const kept = last as Cmi | undefined;
    return {
      core: {
        lesson_mode: mode,
        student_id: this.#learner,
        ...(kept && {
          lesson_status: kept.core.lesson_status,
          lesson_location: kept.core.lesson_location,
          score: kept.core.score,
          entry: 'resume',
        }),
        ...(status && { lesson_status: status }),
      },
      ...suspend,
    };
  }

  #page(): string {
    const { api, name, prefix } = this.#runtime;
    const end = prefix === '' ? 'Terminate' : 'Finish';
    const manifest = new TextDecoder().decode(this.#files['imsmanifest.xml']);
    const scos = [...manifest.matchAll(/<resource [^>]*href="([^"]+)"/g)];
    const href = scos[this.#launch.sco ?? 0]?.[1] ?? '';
    const calls = ['Initialize', end, 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
    const names = [...calls, 'GetErrorString', 'GetDiagnostic'].map((call) => prefix + call);
    return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>LMS</title>
<script src="/runtime.js"></script><script>
const lms = new ${api}(${JSON.stringify({ autocommit: false, logLevel: 5, ...this.#library.settings })});
const before = ${JSON.stringify(this.#start())};
lms.loadFromJSON(before);
const keep = () =>
  navigator.sendBeacon('/commit?of=${encodeURIComponent(this.#record)}', JSON.stringify(remembered(lms.renderCMIToJSONObject().cmi, before)));
lms.on('${prefix}Commit', keep);
lms.on('${prefix}${end}', keep);
${HOSTILE}
const name = (call) => (...values) => {
  const line = [call, ...values].join(' ').trim();
  navigator.sendBeacon('/call', line);
  const result = hostile(call, values);
  if (result === 'false') navigator.sendBeacon('/refused', line + ': error ' + lms.lastErrorCode);
  return result;
};
const api = Object.fromEntries(${JSON.stringify(names)}.map((c) => [c, name(c)]));
window.faults = ${JSON.stringify(this.#launch.faults ?? {})};
const appear = () => { window.${name} = api; };
if (window.faults.late === undefined) appear();
else if (window.faults.late >= 0) setTimeout(appear, window.faults.late);
</script><iframe src="/${this.#launch.activity ?? 'package'}/${href}" title="SCO" style="width:100%;height:660px;border:0"></iframe></html>`;
  }
}
