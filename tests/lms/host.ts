/** A small LMS: serves an unzipped package in a frame, with scorm-again as its run-time. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

/** What the LMS knows of a learner's attempt: the data model as last committed. */
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

/** How the LMS opens the attempt. */
export interface Launch {
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly status?: string;
  readonly suspendData?: string;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'application/x-javascript',
  css: 'text/css',
  xml: 'text/xml',
};

/** The LMS, on a port of its own. */
export class Lms {
  readonly #server: Server;
  readonly #files: Record<string, Uint8Array>;
  #launch: Launch = {};
  /** Every commit, oldest first. */
  readonly commits: Cmi[] = [];
  /** Every call of the package, as `LMSSetValue cmi.core.exit suspend`. */
  readonly calls: string[] = [];
  /** The calls that the run-time answered with "false", with its error code. */
  readonly refused: string[] = [];

  /** @param zip the package, as it would be uploaded */
  constructor(zip: Uint8Array) {
    this.#files = unzipSync(zip);
    this.#server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://lms').pathname.slice(1);
      if (request.method === 'POST') {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const body = Buffer.concat(chunks).toString('utf8');
        if (path === 'commit') this.commits.push(JSON.parse(body) as Cmi);
        if (path === 'call') this.calls.push(body);
        if (path === 'refused') this.refused.push(body);
        response.end();
        return;
      }
      const content = await this.#content(path);
      response.statusCode = content ? 200 : 404;
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? TYPES['html']!);
      response.end(content);
    });
  }

  /** Starts to listen. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** Stops. */
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Address that a learner opens. */
  launch(launch: Launch = {}): string {
    this.#launch = launch;
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/lms.html`;
  }

  /** The record as last committed. */
  get record(): Cmi {
    const last = this.commits.at(-1);
    if (!last) throw new Error('Nothing was committed.');
    return last;
  }

  async #content(path: string): Promise<Uint8Array | string | undefined> {
    if (path === 'lms.html') return this.#page();
    if (path === 'runtime.js') {
      const require = createRequire(import.meta.url);
      return readFile(require.resolve('scorm-again/scorm12/min'));
    }
    return path.startsWith('package/') ? this.#files[path.slice('package/'.length)] : undefined;
  }

  #page(): string {
    const last = this.commits.at(-1);
    const { mode = 'normal', status, suspendData } = this.#launch;
    const start = {
      core: {
        lesson_mode: mode,
        student_id: 'learner-1',
        ...(last && {
          lesson_status: last.core.lesson_status,
          lesson_location: last.core.lesson_location,
          score: last.core.score,
          entry: 'resume',
        }),
        ...(status && { lesson_status: status }),
      },
      suspend_data: suspendData ?? last?.suspend_data ?? '',
    };
    return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>LMS</title>
<script src="/runtime.js"></script><script>
const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
lms.loadFromJSON(${JSON.stringify(start)});
const keep = () => navigator.sendBeacon('/commit', JSON.stringify(lms.renderCMIToJSONObject().cmi));
lms.on('LMSCommit', keep);
lms.on('LMSFinish', keep);
const name = (call) => (...values) => {
  const line = [call, ...values].join(' ').trim();
  navigator.sendBeacon('/call', line);
  const result = lms[call](...values);
  if (result === 'false') navigator.sendBeacon('/refused', line + ': error ' + lms.lastErrorCode);
  return result;
};
window.API = Object.fromEntries(['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue',
  'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'].map((c) => [c, name(c)]));
</script><iframe src="/package/index.html" title="SCO" style="width:100%;height:660px;border:0"></iframe></html>`;
  }
}
