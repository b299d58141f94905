import {
  resentAnswer,
  answeredStatement,
  cmi5Statement,
  type Cmi5Launch,
  type Cmi5Verb,
  type Stamp,
  type Statement,
} from './cmi5-statements.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import type { Progress } from '../../learning/progress.ts';
import { decodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import { isVerb, Outbox, type Reply } from './cmi5-outbox.ts';
import { essenceOf, untagged } from './attempt-tag.ts';
import type { LocalCopy } from './local-copy.ts';
import { BackOff } from './back-off.ts';
import type { Environment, WordsOf } from './environment.ts';

/** The learner's record: a document of the xAPI State API. */
export interface Cmi5Record {
  /** State, in the form of state-codec. */
  readonly state: string;
  /** Which verdicts the LMS has confirmed: each may be sent once in a registration. */
  readonly completed: boolean;
  readonly passed: boolean;
}

/** The LMS, as the adapter uses it. */
export interface Cmi5Lms {
  readonly launch: Cmi5Launch;
  /** The record as it was when the module was opened. */
  readonly record: Cmi5Record;
  /** Sends statements in one request that outlives the page: all are accepted, or none. */
  send(statements: readonly Statement[]): Promise<Reply>;
  /** Saves the record in a request that outlives the page. */
  keep(record: Cmi5Record): Promise<Reply>;
  /**
   * A UUID.
   * @param name name of a thing of this registration, which always has the same UUID; left out: a
   * new one
   */
  uuid(name?: string): string;
}

const SEND_AFTER_MS = 800;

/**
 * Saves progress in an LMS through cmi5. Statements are sent in order, one request at a time. A
 * request that failed is sent again after 2, 4, 8… 60 seconds and at each flush; what is left when
 * the page closes is sent by the next launch. A session sends each verb once, and only one of
 * `passed` and `failed` (9.3): `failed` therefore waits for the end, since a retry may still pass.
 * `passed` and `completed` always have the same id, so that an LRS keeps each once even where the
 * reply was lost.
 * @param lms the LMS
 * @param module id of the module
 * @param env clock and scheduler
 * @param wordsOf gives the words of a question
 * @param copy the learner's local copy, where this browser stores any: it holds what the LMS has not
 * confirmed, for the next launch
 */
export function cmi5Port(
  lms: Cmi5Lms,
  module: string,
  env: Environment,
  wordsOf: WordsOf,
  copy?: LocalCopy,
): TrackingPort {
  return new Cmi5Port(lms, module, env, wordsOf, copy);
}

class Cmi5Port implements TrackingPort {
  readonly kind = 'cmi5';
  readonly #lms: Cmi5Lms;
  readonly #module: string;
  readonly #env: Environment;
  readonly #wordsOf: WordsOf;
  readonly #copy: LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #outbox = new Outbox();
  #record: Cmi5Record;
  #status: SaveStatus = 'pending';
  #essence = '';
  #ends = '';
  #startedAt = 0;
  #attempts = 0;
  #best: number | undefined;
  #hasPassed = false;
  #hasFailed = false;
  #isOpen = false;
  #isSending = false;
  #reportedVerbs = new Set<Cmi5Verb>();
  #lastMoment = 0;
  readonly #backOff = new BackOff();
  #isRetrying = false;
  #isScheduled = false;
  #isFlushRequested = false;
  #isRecordDirty = false;
  #isKept = false;

  constructor(
    lms: Cmi5Lms,
    module: string,
    env: Environment,
    wordsOf: WordsOf,
    copy: LocalCopy | undefined,
  ) {
    this.#copy = copy;
    this.#lms = lms;
    this.#module = module;
    this.#env = env;
    this.#wordsOf = wordsOf;
    this.#record = lms.record;
  }

  open(): Opened {
    this.#startedAt = this.#env.now();
    this.#isOpen = true;
    this.#attempts = attemptsOf(this.#record.state);
    this.#report('initialized');
    const writable = this.#lms.launch.launchMode === 'Normal';
    if (!writable) this.#setStatus('read-only');
    // Answers of an earlier session are sent in this one, with the id they had.
    const rows = writable ? (this.#copy?.rows() ?? []) : [];
    for (const [id, text] of rows.flat()) {
      const { object, result } = JSON.parse(text) as Pick<Statement, 'object' | 'result'>;
      this.#outbox.add(resentAnswer(this.#lms.launch, object, result, this.#stamp(id)));
    }
    const before = untagged(this.#record.state);
    const { text } = this.#copy?.join(this.#record.state, !writable) ?? { text: before };
    this.#essence = essenceOf(text);
    if (text !== before || rows.length > 0) {
      this.#keepState(text);
      this.#isKept = true;
    }
    void this.#flushQueue();
    return { saved: text, writable };
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    const words = this.#wordsOf(event.item.id);
    this.#outbox.add(
      answeredStatement(this.#lms.launch, this.#module, event, words, this.#stamp()),
    );
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    this.#best = state.best;
    this.#hasPassed ||= state.passed;
    this.#hasFailed ||= state.attempts > this.#attempts;
    if (state.passed && !this.#record.passed) this.#reportOnce('passed');
    if (progress.completed && !this.#record.completed) this.#reportOnce('completed');
    this.#isKept = this.#copy?.keep(text, this.#outbox.rows()) ?? false;
    this.#keepState(text);
    const [essence, ends] = [this.#essence, this.#ends];
    this.#essence = essenceOf(text);
    this.#ends = `${progress.completed} ${state.closed}`;
    if (this.#essence === essence) return this.#schedule();
    if (this.#status === 'saved') this.#setStatus('pending');
    // What ends an attempt, or is kept nowhere else, does not wait.
    if (this.#ends !== ends || !this.#isKept) void this.#flushQueue();
    else this.#schedule();
  }

  flush(): SaveStatus {
    void this.#flushQueue();
    return this.#status;
  }

  close(): void {
    if (!this.#isOpen) return;
    if (this.#mayWrite && this.#hasFailed && !this.#hasPassed && !this.#record.passed)
      this.#report('failed');
    this.#report('terminated');
    this.#isOpen = false;
    // The record first: an LMS may refuse it once the session is terminated.
    if (this.#isRecordDirty) void this.#lms.keep(this.#record);
    // A request under way still arrives: it outlives the page, as this one does.
    void this.#lms.send(this.#outbox.last());
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  #keepState(text: string): void {
    this.#record = { ...this.#record, state: this.#copy?.tagged(text, 0) ?? text };
    this.#isRecordDirty = true;
  }

  get #mayWrite(): boolean {
    return this.#isOpen && this.#status !== 'read-only';
  }

  #report(verb: Cmi5Verb, id?: string): void {
    const spent = this.#env.now() - this.#startedAt;
    this.#outbox.add(cmi5Statement(this.#lms.launch, verb, this.#stamp(id), spent, this.#best));
  }

  #reportOnce(verb: 'passed' | 'completed'): void {
    if (this.#reportedVerbs.has(verb)) return;
    this.#reportedVerbs.add(verb);
    this.#report(verb, this.#lms.uuid(verb));
  }

  /** The order of statements is that of their time (9.3), and a device's clock may be set back. */
  #stamp(id = this.#lms.uuid()): Stamp {
    this.#lastMoment = Math.max(this.#lastMoment, this.#env.date().getTime());
    return { id, timestamp: new Date(this.#lastMoment).toISOString() };
  }

  /** Sends the waiting statements, then the record. */
  async #flushQueue(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isFlushRequested = this.#isSending;
    if (this.#isSending) return;
    this.#isSending = true;
    const replies = [await this.#sendAll(), await this.#keepRecord()];
    this.#isSending = false;
    if (!this.#isOpen || this.#status === 'read-only') return;
    const isKept = replies.every((reply) => reply === 'kept');
    // What was added meanwhile is sent soon; what failed is sent by the next retry or flush.
    const isMore = !this.#outbox.isEmpty || this.#isRecordDirty;
    // A refused answer is no loss once the record holds it; a refused verdict is one.
    const isWhole = !this.#outbox.hasRefused && (isKept || !isMore);
    this.#setStatus(isWhole ? 'saved' : this.#isKept ? 'local' : 'failed');
    if (isKept) this.#backOff.reset();
    else if (isMore) this.#retry();
    if (isMore && (isKept || this.#isFlushRequested)) this.#schedule();
  }

  /** Sends the waiting statements in order. */
  async #sendAll(): Promise<Reply> {
    let worst: Reply = 'kept';
    let mayGoOn = true;
    while (mayGoOn && this.#isOpen) {
      const request = this.#outbox.next();
      if (request.length === 0) break;
      const reply = await this.#lms.send(request);
      const outcome = this.#outbox.onReply(reply);
      for (const statement of outcome.confirmed) this.#confirm(statement);
      if (reply !== 'kept') worst = reply;
      mayGoOn = outcome.mayGoOn;
      // The session was closed meanwhile: these statements are sent once more. If they had arrived
      // and only the reply was lost, an LRS keeps the same id once.
      if (!mayGoOn && !this.#isOpen) void this.#lms.send(request);
    }
    return worst;
  }

  /** Saves the record where it has changed. */
  async #keepRecord(): Promise<Reply> {
    if (!this.#isRecordDirty || !this.#isOpen) return 'kept';
    this.#isRecordDirty = false;
    const reply = await this.#lms.keep(this.#record);
    if (reply === 'kept' && !this.#isRecordDirty && this.#outbox.isEmpty) {
      this.#outbox.forgetRefusedAnswers();
      this.#copy?.confirm();
    }
    if (reply !== 'kept') {
      if (this.#isOpen) this.#isRecordDirty = true;
      else void this.#lms.keep(this.#record);
    }
    return reply;
  }

  /** Notes in the record that `passed` or `completed` is confirmed: neither may be sent again. */
  #confirm(statement: Statement): void {
    for (const verb of ['completed', 'passed'] as const) {
      if (!isVerb(statement, verb)) continue;
      this.#record = { ...this.#record, [verb]: true };
      this.#isRecordDirty = true;
    }
  }

  #retry(): void {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.#env.later(() => {
      this.#isRetrying = false;
      void this.#flushQueue();
    }, this.#backOff.wait);
    this.#backOff.lengthen();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#env.later(() => {
      this.#isScheduled = false;
      void this.#flushQueue();
    }, SEND_AFTER_MS);
  }

  #setStatus(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

function attemptsOf(state: string): number {
  try {
    return decodeState(state).attempts;
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    // A record of another version: the session is read-only and shows it.
    return 0;
  }
}
