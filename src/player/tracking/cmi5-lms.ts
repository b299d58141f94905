import type { Cmi5Launch, Context } from '../../packaging/cmi5/statements.ts';
import type { Cmi5Lms, Cmi5Record, Reply } from './cmi5.ts';
import type { Owner } from './local-copy.ts';
import { LmsUnavailableError } from './scorm.ts';

/** What the LMS puts into the address (cmi5 8.1). */
interface Parameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const PATIENCE_MS = 20_000;
const RECORD = 'sanad';

/**
 * Reads the launch parameters of an address.
 * @param query part of the address from `?` on
 * @returns undefined when one is missing: then no LMS has opened the document
 */
export function launchParameters(query: string): Parameters | undefined {
  const given = new URLSearchParams(query);
  const values = NAMES.map((name) => [name, given.get(name) ?? ''] as const);
  if (values.some(([, value]) => value === '')) return undefined;
  return Object.fromEntries(values) as unknown as Parameters;
}

/** Whose progress a launch is: an account on a record, in one registration of one activity. */
export function ownerOf(parameters: Parameters, module: string): Owner {
  const { endpoint, actor, registration, activityId } = parameters;
  const { account } = JSON.parse(actor) as { account?: { homePage?: string; name?: string } };
  const who = account?.name ? [account.homePage, account.name] : actor;
  const learner = JSON.stringify([who, registration, activityId]);
  return { lms: new URL(endpoint).origin, module, learner };
}

/**
 * Opens the LMS's record: fetches the token, once, then the launch data, the learner's preferences
 * and the record (cmi5 8.2, 10, 11).
 * @param parameters launch parameters
 * @param send the browser's fetch
 * @param uuid makes a UUID
 * @throws {LmsUnavailableError} when the LMS does not answer as the standard says
 */
export async function openCmi5(
  parameters: Parameters,
  send: typeof fetch,
  uuid: () => string,
): Promise<Cmi5Lms> {
  try {
    const xapi = new Xapi(parameters, await tokenOf(parameters, send), send);
    const data = (await xapi.document(xapi.state('LMS.LaunchData'))) as LaunchData | undefined;
    if (!data) throw new Error('there is no LMS.LaunchData');
    // Section 11 asks for the preferences on start; there is no sound, and the language is chosen.
    await xapi.document(xapi.preferences()).catch(() => undefined);
    const kept = (await xapi.document(xapi.state(RECORD))) as Partial<Cmi5Record> | undefined;
    return {
      launch: launchOf(parameters, data),
      record: {
        state: kept?.state ?? '',
        completed: kept?.completed === true,
        passed: kept?.passed === true,
      },
      send: (statements) => xapi.reply('POST', xapi.address('statements'), statements),
      keep: (record) => xapi.reply('PUT', xapi.state(RECORD), record),
      uuid,
    };
  } catch (error) {
    throw new LmsUnavailableError(`The LMS refused to open a cmi5 session: ${String(error)}`);
  }
}

interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

function launchOf(parameters: Parameters, data: LaunchData): Cmi5Launch {
  const { returnURL } = data;
  return {
    actor: JSON.parse(parameters.actor) as unknown,
    registration: parameters.registration,
    activityId: parameters.activityId,
    contextTemplate: data.contextTemplate ?? {},
    launchMode: data.launchMode ?? 'Normal',
    masteryScore: typeof data.masteryScore === 'number' ? data.masteryScore : undefined,
    returnUrl: returnURL && /^https?:/i.test(returnURL) ? returnURL : undefined,
  };
}

async function tokenOf(parameters: Parameters, send: typeof fetch): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await send(parameters.fetch, { method: 'POST', signal });
  const body = (await response.json()) as Record<string, string>;
  const token = body['auth-token'];
  if (!token) throw new Error(body['error-text'] ?? `no token, HTTP ${response.status}`);
  return token;
}

/** Requests to the LMS's endpoint, and to nothing else. */
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

  /** Reads a JSON document; undefined when there is none. */
  async document(address: string): Promise<unknown> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await this.#send(address, { headers: this.#headers, signal });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  async reply(method: 'POST' | 'PUT', address: string, body: unknown): Promise<Reply> {
    try {
      const text = JSON.stringify(body);
      const options = { method, headers: this.#headers, body: text, keepalive: true };
      const { ok, status } = await this.#send(address, options);
      // Conflict: a statement of this number, which is ours alone, is there already.
      if (ok || (method === 'POST' && status === 409)) return 'kept';
      // The token may be renewed and the server mended; a statement that is refused stays refused.
      return [400, 409, 413].includes(status) ? 'refused' : 'unreachable';
    } catch {
      // No network, or none that may be used: it is tried again later.
      return 'unreachable';
    }
  }
}
