import type { Cmi5Launch, Context } from './cmi5-statements.ts';
import type { Cmi5Lms, Cmi5Record } from './cmi5.ts';
import type { Reply } from './cmi5-outbox.ts';
import { cleaned } from './attempt-tag.ts';
import type { Owner } from './local-copy.ts';
import { LmsUnavailableError } from './environment.ts';

/** The launch parameters in the address (cmi5 8.1). */
interface Parameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const PATIENCE_MS = 20_000;
/** A write without a reply after this time counts as lost: the status shows it, and it is repeated. */
const WRITE_PATIENCE_MS = 10_000;
const RETRIES_MS = [1_000, 2_000];
const RECORD = 'sanad';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * Reads the launch parameters of an address.
 * @param query part of the address from `?` on
 * @returns undefined when one is missing: then the document was not opened by an LMS
 */
export function launchParameters(query: string): Parameters | undefined {
  const given = new URLSearchParams(query);
  const values = NAMES.map((name) => [name, given.get(name) ?? ''] as const);
  if (values.some(([, value]) => value === '')) return undefined;
  return Object.fromEntries(values) as unknown as Parameters;
}

/**
 * The owner of a launch's progress: an account of an LMS, in one registration of one activity.
 * @param parameters launch parameters
 * @param module id of the module
 */
export function ownerOf(parameters: Parameters, module: string): Owner {
  const { endpoint, actor, registration, activityId } = parameters;
  const { account } = JSON.parse(actor) as { account?: { homePage?: string; name?: string } };
  const who = account?.name ? [account.homePage, account.name] : actor;
  const learner = JSON.stringify([who, registration, activityId]);
  return { lms: new URL(endpoint).origin, module, learner, isAttempt: true };
}

/**
 * Opens the LMS's record: fetches the token, once, then the launch data, the learner's preferences
 * and the record (cmi5 8.2, 10, 11). A request that fails without a reply or with HTTP 5xx is sent
 * twice more.
 * @param parameters launch parameters
 * @param send the browser's fetch
 * @param uuid makes a UUID: a new one for an empty text, always the same one for any other
 * @param later waits, in milliseconds
 * @throws {LmsUnavailableError} when the LMS does not answer as the standard requires
 */
export async function openCmi5(
  parameters: Parameters,
  send: typeof fetch,
  uuid: (name: string) => string,
  later = (wait: number) => new Promise<void>((resolve) => void setTimeout(resolve, wait)),
): Promise<Cmi5Lms> {
  const ask = async (url: string, options: RequestInit): Promise<Response> => {
    for (const wait of RETRIES_MS) {
      const response = await send(url, options).catch((error: unknown) => {
        if (options.signal?.aborted) throw error;
      });
      if (response && response.status < 500) return response;
      await later(wait);
    }
    return send(url, options);
  };
  try {
    const { learner } = ownerOf(parameters, '');
    const xapi = new Xapi(parameters, await tokenOf(parameters, ask), send);
    const launch = launchOf(parameters, await xapi.document(xapi.state('LMS.LaunchData'), ask));
    // Section 11 requires this request. Its result is not used: a package has no sound and one language.
    xapi.document(xapi.preferences(), send).catch(() => undefined);
    return {
      launch,
      record: recordOf(await xapi.document(xapi.state(RECORD), ask)),
      send: (statements) => xapi.reply('POST', xapi.address('statements'), statements),
      keep: (record) => xapi.reply('PUT', xapi.state(RECORD), record),
      uuid: (name) => uuid(name ? learner + name : ''),
    };
  } catch (error) {
    if (error instanceof LmsUnavailableError) throw error;
    // The message of a parser may quote the learner's data.
    const { name } = error as Error;
    throw new LmsUnavailableError(`The LMS opened no cmi5 session: ${name}.`);
  }
}

interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

/** A launch without a session id can hold no statement (9.6.3.1): it is refused. */
function launchOf(parameters: Parameters, text: string | undefined): Cmi5Launch {
  const data = JSON.parse(text ?? 'null') as LaunchData | null;
  if (!data?.contextTemplate?.extensions?.[SESSION])
    throw new LmsUnavailableError('LMS.LaunchData is missing, or has no session.');
  const { returnURL, masteryScore: mark = -1 } = data;
  return {
    actor: JSON.parse(parameters.actor) as unknown,
    registration: parameters.registration,
    activityId: parameters.activityId,
    contextTemplate: data.contextTemplate,
    launchMode: data.launchMode ?? 'Normal',
    masteryScore: mark >= 0 && mark <= 1 ? mark : undefined,
    returnUrl: returnURL && /^https?:/i.test(returnURL) ? returnURL : undefined,
  };
}

/** Reads the record. One that cannot be read counts as a state of an unknown version: read-only. */
function recordOf(text: string | undefined): Cmi5Record {
  try {
    const { state, completed, passed } = JSON.parse(
      cleaned(text ?? '') || '{"state":""}',
    ) as Cmi5Record;
    if (typeof state === 'string')
      return { state, completed: completed === true, passed: passed === true };
  } catch {
    // Not JSON: a record of another version, as below.
  }
  return { state: text ?? '', completed: false, passed: false };
}

type Ask = (url: string, options: RequestInit) => Promise<Response>;

async function tokenOf(parameters: Parameters, ask: Ask): Promise<string> {
  const response = await ask(parameters.fetch, { method: 'POST', signal: within(PATIENCE_MS) });
  const body = (await response.json()) as Record<string, string>;
  const token = body['auth-token'];
  if (!token || typeof token !== 'string')
    throw new LmsUnavailableError(`The LMS gave no token: HTTP ${response.status}.`);
  return token;
}

/** `AbortSignal.timeout`, which Safari 15 lacks. */
function within(milliseconds: number): AbortSignal {
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
}

/** Requests to the LMS's endpoint, and to no other address. */
class Xapi {
  readonly #parameters: Parameters;
  readonly #send: typeof fetch;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(parameters: Parameters, token: string, send: typeof fetch) {
    this.#parameters = parameters;
    this.#send = send;
    this.#headers = {
      Authorization: `Basic ${token}`,
      'X-Experience-API-Version': '1.0.3',
      'Content-Type': 'application/json',
    };
  }

  address(resource: string, query: Readonly<Record<string, string>> = {}): string {
    const base = this.#parameters.endpoint.replace(/\/?$/, '/');
    const text = new URLSearchParams(query).toString();
    return base + resource + (text && `?${text}`);
  }

  state(stateId: string): string {
    const { activityId, actor: agent, registration } = this.#parameters;
    return this.address('activities/state', { activityId, agent, registration, stateId });
  }

  preferences(): string {
    const { actor: agent } = this.#parameters;
    return this.address('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  }

  /** Reads a document; undefined when there is none. */
  async document(address: string, ask: Ask): Promise<string | undefined> {
    const response = await ask(address, { headers: this.#headers, signal: within(PATIENCE_MS) });
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw new LmsUnavailableError(`The LMS answered HTTP ${response.status}.`);
    return (await response.text()) || undefined;
  }

  async reply(method: 'POST' | 'PUT', address: string, body: unknown): Promise<Reply> {
    try {
      const text = JSON.stringify(body);
      const options = { method, headers: this.#headers, body: text, keepalive: true };
      const signal = within(WRITE_PATIENCE_MS);
      const response = await this.#send(address, { ...options, signal });
      const { ok, status } = response;
      // A page of HTML comes from a proxy or a login page, not from the LMS.
      if (response.headers.get('content-type')?.includes('html')) return 'unreachable';
      // 409, conflict: a single statement with this id is stored already, so it has arrived. Of
      // several statements, those with new ids are not stored.
      const isOne = Array.isArray(body) && body.length === 1;
      if (ok || (isOne && status === 409)) return 'kept';
      // These codes refuse the content for good. After any other, the same request may succeed.
      return [400, 403, 409, 412, 413].includes(status) ? 'refused' : 'unreachable';
    } catch {
      // No network, or no reply in time: the request is sent again later.
      return 'unreachable';
    }
  }
}
