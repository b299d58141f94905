/**
 * A small cmi5 LMS with its LRS: serves an unzipped package, gives launch parameters and a token
 * that works once, stores statements and state documents, and records violations of the
 * specification. As in real use, the record is on another origin than the content.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { mediaTypeOf } from '../../src/formats/shared/media-type.ts';
import { bodyOf, LocalServer } from './local-server.ts';
import { answerWrongly, type LrsFaults, type Resource } from './hostile-lrs.ts';

/** The fields of a statement that the tests read. */
export interface LrsStatement {
  id: string;
  timestamp: string;
  actor: unknown;
  verb: { id: string };
  object: { id: string; definition?: Record<string, unknown> };
  result?: Record<string, unknown> & { score?: Record<string, number> };
  context: {
    registration: string;
    contextActivities: Record<string, { id: string }[]>;
    extensions: Record<string, unknown>;
  };
}

/** Launch options of the AU. */
export interface Cmi5LaunchOptions {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly hasReturnUrl?: boolean;
  /** Account name of the learner. Each learner has a registration and a record. */
  readonly learner?: string;
}

/** A launch of a learner, identified by its token. */
interface LrsSession {
  readonly learner: string;
  readonly registration: string;
  readonly id: string;
  readonly data: Record<string, unknown> & { masteryScore: number };
  isTokenGiven: boolean;
  /** Faults of this launch from now on, independent of other launches. */
  wrong?: LrsFaults;
}

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const actorOf = (name: string) => ({
  objectType: 'Agent',
  account: { homePage: 'http://lms.example', name },
});
const ACTIVITY = 'http://lms.example/activity/1';

/** The LMS, on a port of its own. */
export class Lrs extends LocalServer {
  readonly #files: Record<string, Uint8Array>;
  /** Sessions by their token. */
  readonly #sessions = new Map<string, LrsSession>();
  readonly #registrations = new Map<string, string>();
  readonly #documents = new Map<string, Map<string, string>>();
  /** Tokens that are no longer valid. */
  readonly #expired = new Set<string>();
  #learner = '7';
  /** Faults of every launch. */
  wrong: LrsFaults = {};
  /** Number of requests answered with a fault. */
  failures = 0;
  /** Statements of all sessions, oldest first. */
  readonly statements: LrsStatement[] = [];
  /** Violations of the specification. */
  readonly faults: string[] = [];

  /**
   * @param zip the package, as uploaded
   */
  constructor(zip: Uint8Array) {
    super();
    this.#files = unzipSync(zip);
  }

  /** Starts a session and gives its launch address. */
  launch(options: Cmi5LaunchOptions = {}): string {
    const { launchMode = 'Normal', masteryScore = 0.8, hasReturnUrl = false } = options;
    const { learner = '7' } = options;
    const publisher = /<au id="([^"]+)"/.exec(this.#course)?.[1];
    const token = Buffer.from(randomUUID()).toString('base64');
    const registration = this.#registrations.get(learner) ?? randomUUID();
    this.#registrations.set(learner, registration);
    this.#learner = learner;
    const id = randomUUID();
    const data = {
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: publisher }] },
        extensions: { [SESSION]: id },
      },
      launchMode,
      masteryScore,
      moveOn: 'CompletedAndPassed',
      ...(hasReturnUrl && { returnURL: `http://127.0.0.1:${this.port}/back` }),
    };
    this.#sessions.set(token, { learner, registration, id, data, isTokenGiven: false });
    const url = /<url>([^<]+)</.exec(this.#course)?.[1] ?? '';
    const parameters = new URLSearchParams({
      endpoint: `http://localhost:${this.port}/xapi/`,
      fetch: `http://localhost:${this.port}/token?of=${encodeURIComponent(token)}`,
      actor: JSON.stringify(actorOf(learner)),
      registration,
      activityId: ACTIVITY,
    });
    return `http://127.0.0.1:${this.port}/package/${url}?${parameters}`;
  }

  /** Ends the faults, except for requests of windows that were already closed. */
  recover(): void {
    for (const session of this.#sessions.values()) session.wrong ??= this.wrong;
    this.wrong = {};
  }

  /** Invalidates every token given so far. */
  expire(): void {
    for (const token of this.#sessions.keys()) this.#expired.add(token);
  }

  /** Documents of the State API of the last launched learner, by their id. */
  get documents(): ReadonlyMap<string, string> {
    return this.#documentsOf(this.#learner);
  }

  #documentsOf(learner: string): Map<string, string> {
    const own = this.#documents.get(learner) ?? new Map<string, string>();
    this.#documents.set(learner, own);
    return own;
  }

  /** The verbs of each session, in the order of the sessions' first statements. */
  get sessions(): string[][] {
    const sessions = Map.groupBy(this.statements, ({ context }) => context.extensions[SESSION]);
    return [...sessions.values()].map((statements) => statements.map(verbOf));
  }

  /** The verbs of the last session, in order. */
  get verbs(): string[] {
    const session = this.statements.at(-1)?.context.extensions[SESSION];
    return this.statements
      .filter(({ context }) => context.extensions[SESSION] === session)
      .map(verbOf);
  }

  /** The verbs that cmi5 defines, of the last session. */
  get defined(): string[] {
    return this.verbs.filter((verb) => verb !== 'answered');
  }

  get #course(): string {
    return new TextDecoder().decode(this.#files['cmi5.xml']);
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://lms');
    const body = await bodyOf(request);
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Max-Age', '0');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-experience-api-version',
    );
    const isAsking = request.method === 'OPTIONS';
    const method = isAsking ? request.headers['access-control-request-method'] : request.method;
    const resource = resourceOf(url, method);
    const wrong = this.#sessions.get(tokenOf(request, url))?.wrong ?? this.wrong;
    const fault = resource && wrong[resource];
    const answer = () => {
      if (isAsking) response.writeHead(204).end();
      else if (resource === 'token') this.#giveToken(request, url, response);
      else if (resource) this.#record(request, url, body, response);
      else this.#serve(url.pathname, response);
    };
    // A preflight request fails only for the faults of CORS.
    const isFaulty = !isAsking || fault === 'no-cors';
    if (isFaulty && fault !== undefined) this.failures += 1;
    if (!(isFaulty && answerWrongly(fault, response, answer))) answer();
  }

  #serve(path: string, response: ServerResponse): void {
    if (path === '/back') {
      response.setHeader('Content-Type', 'text/html').end('<title>LMS</title>Retour');
      return;
    }
    const content = this.#files[path.slice('/package/'.length)];
    response.writeHead(content ? 200 : 404, { 'Content-Type': mediaTypeOf(path) }).end(content);
  }

  #giveToken(request: IncomingMessage, url: URL, response: ServerResponse): void {
    if (request.method !== 'POST') this.faults.push('8.2.1: the token is asked for by POST');
    const token = tokenOf(request, url);
    const session = this.#sessions.get(token);
    const used = { 'error-code': '1', 'error-text': 'Already in use' };
    const answer = session && !session.isTokenGiven ? { 'auth-token': token } : used;
    if (session) session.isTokenGiven = true;
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
  }

  #record(request: IncomingMessage, url: URL, body: string, response: ServerResponse): void {
    const version = request.headers['x-experience-api-version'];
    const token = tokenOf(request, url);
    const session = this.#sessions.get(token);
    if (!session || !version) {
      this.faults.push(`8.2.1: ${request.method} ${url.pathname} without its token or version`);
    }
    if (!session || !version || this.#expired.has(token)) {
      response.writeHead(401).end();
      return;
    }
    const id = url.searchParams.get('stateId') ?? '';
    if (url.pathname === '/xapi/statements') {
      const sent = [JSON.parse(body)].flat() as LrsStatement[];
      const isTaken = sent.some((statement) => this.#isTaken(statement));
      if (!isTaken) for (const statement of sent) this.#keep(statement, session);
      response.writeHead(isTaken ? 409 : 200, { 'Content-Type': 'application/json' }).end('[]');
      return;
    }
    const ownState = url.searchParams.get('registration') === session.registration;
    if (url.pathname === '/xapi/activities/state' && !ownState)
      this.faults.push('10: the record of another registration');
    const documents = this.#documentsOf(session.learner);
    if (request.method === 'PUT') {
      if (id === 'LMS.LaunchData') this.faults.push('10.2.1: the launch data may not be modified');
      documents.set(id, body);
      response.writeHead(204).end();
    } else {
      const text =
        id === 'LMS.LaunchData' ? JSON.stringify(session.data) : (documents.get(id) ?? '');
      response.writeHead(text ? 200 : 404, { 'Content-Type': 'application/json' }).end(text);
    }
  }

  /**
   * Checks a statement id that was used before: the statement must be the same; the LRS refuses
   * another one (xAPI 2.4.1).
   */
  #isTaken(statement: LrsStatement): boolean {
    const same = this.statements.find(({ id }) => id === statement.id);
    if (!same || JSON.stringify(same) === JSON.stringify(statement)) return false;
    const what = ({ verb, object, context }: LrsStatement) =>
      JSON.stringify([verb.id, object.id, context.registration]);
    if (what(same) !== what(statement)) this.faults.push('9.1: an id of its own');
    return true;
  }

  /** Stores a statement and records each rule of section 9 that it violates. */
  #keep(statement: LrsStatement, launch: LrsSession): void {
    // A repeated statement is stored once.
    if (this.statements.some(({ id }) => id === statement.id)) return;
    const verb = verbOf(statement);
    const session = statement.context.extensions[SESSION];
    const earlier = this.statements.filter(
      ({ context }) => context.extensions[SESSION] === session,
    );
    const before = earlier.map(verbOf);
    const categories = (statement.context.contextActivities['category'] ?? []).map(({ id }) => id);
    const isDefined = categories.includes(`${CATEGORY}cmi5`);
    const judged = ['passed', 'failed'];
    const rule = (isKept: boolean, text: string) => {
      if (!isKept) this.faults.push(`${text} (${verb})`);
    };
    rule(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(statement.id), '9.1: a UUID');
    rule(statement.timestamp.endsWith('Z'), '9.7: UTC');
    rule(
      earlier.every(({ timestamp }) => timestamp <= statement.timestamp),
      '9.7: in order',
    );
    rule(session === launch.id, '9.6.3.1: the session');
    rule(statement.context.registration === launch.registration, '9.6.1: the registration');
    rule(
      JSON.stringify(statement.actor) === JSON.stringify(actorOf(launch.learner)),
      '9.2: the actor of the launch',
    );
    rule(
      (statement.context.contextActivities['grouping'] ?? []).length > 0,
      '10.2.1: the template is kept',
    );
    rule((before.length === 0) === (verb === 'initialized'), '9.3: initialized first, once');
    rule(!before.includes('terminated'), '9.3: nothing after terminated');
    rule(isDefined === (verb !== 'answered'), '9.6.2.1: category of defined statements only');
    if (isDefined) {
      rule(!before.includes(verb), '9.3: no verb twice in a session');
      rule(!judged.includes(verb) || !before.some((v) => judged.includes(v)), '9.3: judged once');
      rule(statement.object.id === ACTIVITY, '9.4: the activity of the launch');
      const countsForMoveOn = verb === 'completed' || judged.includes(verb);
      rule(categories.includes(`${CATEGORY}moveon`) === countsForMoveOn, '9.6.2.2: moveOn');
      rule(verb === 'initialized' || statement.result?.['duration'] !== undefined, '9.5.4');
    }
    const own = (one: LrsStatement) => one.context.registration === launch.registration;
    const all = this.statements.filter(own).map(verbOf);
    rule(verb !== 'completed' || !all.includes('completed'), '9.3.3: completed once');
    rule(!judged.includes(verb) || !all.includes('passed'), '9.3.4: nothing judged after passed');
    const scaled = statement.result?.score?.['scaled'];
    const mastery = launch.data.masteryScore;
    rule(verb !== 'passed' || scaled === undefined || scaled >= mastery, '9.3.4: score');
    rule(verb !== 'failed' || scaled === undefined || scaled < mastery, '9.3.5: score');
    this.statements.push(statement);
  }
}

const verbOf = ({ verb }: LrsStatement) => verb.id.split('/').at(-1) ?? '';

/** The token of a request: from the header, or from the address for the fetch request. */
const tokenOf = ({ headers }: IncomingMessage, { searchParams }: URL) =>
  headers.authorization?.replace('Basic ', '') ?? searchParams.get('of') ?? '';

function resourceOf({ pathname, searchParams }: URL, method = 'GET'): Resource | undefined {
  if (pathname === '/token') return 'token';
  if (pathname === '/xapi/statements') return 'statements';
  if (pathname === '/xapi/agents/profile') return 'profile';
  if (pathname !== '/xapi/activities/state') return undefined;
  if (method === 'PUT') return 'keep';
  return searchParams.get('stateId') === 'LMS.LaunchData' ? 'launch' : 'record';
}
