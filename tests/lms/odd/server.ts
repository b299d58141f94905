/** The server of the odd platform: pages, the package, and what was committed. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { mediaTypeOf } from '../../../src/formats/shared/media-type.ts';
import { bodyOf, LocalServer } from '../local-server.ts';
import { pageRuntime, type PageSettings } from './page-runtime.ts';

/** A platform with many activities; each sitting has one of its own. */
export class OddServer extends LocalServer {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #records = new Map<string, Record<string, string>>();
  readonly #given = new Map<string, readonly string[]>();
  readonly #settings = new Map<string, Omit<PageSettings, 'record' | 'commits'>>();

  /** @param zip the package, as uploaded */
  constructor(zip: Uint8Array) {
    super();
    this.#files = unzipSync(zip);
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://platform');
    const [, sitting = '', ...rest] = pathname.split('/');
    const path = rest.join('/');
    if (request.method === 'POST') {
      const isFailing = search === '?fails';
      const body = await bodyOf(request);
      if (!isFailing) this.#keep(sitting, body);
      response.statusCode = isFailing ? 503 : 200;
      response.end();
      return;
    }
    const content = this.#content(sitting, path);
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', mediaTypeOf(path));
    response.end(content);
  }

  /**
   * The address of the next launch of an activity.
   * @param sitting name of the activity
   */
  launch(sitting: string, settings: Omit<PageSettings, 'record' | 'commits'>): string {
    this.#settings.set(sitting, settings);
    return `http://127.0.0.1:${this.port}/${sitting}/lms.html`;
  }

  /** The elements that the last page of an activity began with. */
  givenTo(sitting: string): Iterable<string> {
    return this.#given.get(sitting) ?? [];
  }

  /** What was committed for an activity, by element. */
  recordOf(sitting: string): Readonly<Record<string, string>> {
    return this.#records.get(sitting) ?? {};
  }

  /** Sets what an activity has from earlier launches. */
  setRecord(sitting: string, record: Readonly<Record<string, string>>): void {
    this.#records.set(sitting, { ...record });
  }

  /** Forgets an activity. */
  forget(sitting: string): void {
    this.#records.delete(sitting);
    this.#settings.delete(sitting);
    this.#given.delete(sitting);
  }

  #keep(sitting: string, body: string): void {
    const changes = JSON.parse(body) as [string, string][];
    this.#records.set(sitting, { ...this.#records.get(sitting), ...Object.fromEntries(changes) });
  }

  #content(sitting: string, path: string): Uint8Array | string | undefined {
    if (path === 'login.html') return '<!doctype html><title>Login</title>';
    return path === 'lms.html' ? this.#page(sitting) : this.#files[path];
  }

  #page(sitting: string): string | undefined {
    const own = this.#settings.get(sitting);
    if (!own) return undefined;
    this.#given.set(sitting, Object.keys(this.recordOf(sitting)));
    const settings = { ...own, record: this.recordOf(sitting), commits: `/${sitting}/commit` };
    const manifest = new TextDecoder().decode(this.#files['imsmanifest.xml']);
    const [, href = ''] = /<resource [^>]*href="([^"]+)"/.exec(manifest) ?? [];
    return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Platform</title>
<body><script>(${String(pageRuntime)})(${JSON.stringify(settings).replaceAll('<', String.raw`\u003c`)});</script>
<iframe src="${href}" title="SCO" style="width:100%;height:660px;border:0"></iframe></body></html>`;
  }
}
