import {
  answeredAgain,
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
import type { LocalCopy } from './local-copy.ts';
import type { WordsOf } from './scorm2004.ts';
import type { Environment } from './environment.ts';

/** What the learner's record says, kept as a document of the xAPI State API. */
export interface Cmi5Record {
  /** State, in the form of state-codec. */
  readonly state: string;
  /** What the LMS has taken of it: each may be told once in a registration. */
  readonly completed: boolean;
  readonly passed: boolean;
}

/** The LMS's record, as far as the adapter needs it. */
export interface Cmi5Lms {
  readonly launch: Cmi5Launch;
  /** The record as it was when the module was opened. */
  readonly record: Cmi5Record;
  /** Sends statements in one request that outlives the page: they are taken together or not. */
  send(statements: readonly Statement[]): Promise<Reply>;
  /** Keeps the record in a request that outlives the page. */
  keep(record: Cmi5Record): Promise<Reply>;
  /**
   * A new UUID.
   * @param of what it is the UUID of: then the same one for the same learner and registration
   */
  uuid(of?: string): string;
}

const SEND_AFTER_MS = 800;
const RETRY_MS = 2_000;
const MOST_RETRY_MS = 60_000;
/**
 * Keeps progress in an LMS through cmi5. Statements go in order, one request at a time; what could
 * not be sent is tried again after 2, 4, 8… 60 seconds and on each occasion, and left to the next
 * launch when the page goes. In a session each verb is told once, and one of passed and failed
 * (9.3): failed therefore waits for the end, since a retry may still pass. Passed and completed
 * have the same number whenever they are told, so that one whose reply was lost counts once.
 * @param lms the LMS's record
 * @param module id of the module
 * @param around clock and scheduler
 * @param wordsOf gives the words of a question
 * @param copy the learner's local copy, where this browser keeps any; what is not in the record yet
 * is kept there, and sent at the next launch
 */
export function cmi5Port(
  lms: Cmi5Lms,
  module: string,
  around: Environment,
  wordsOf: WordsOf,
  copy?: LocalCopy,
): TrackingPort {
  return new Cmi5Port(lms, module, around, wordsOf, copy);
}

class Cmi5Port implements TrackingPort {
  readonly kind = 'cmi5';
  readonly #lms: Cmi5Lms;
  readonly #module: string;
  readonly #around: Environment;
  readonly #wordsOf: WordsOf;
  readonly #copy: LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #outbox = new Outbox();
  #record: Cmi5Record;
  #status: SaveStatus = 'saved';
  #startedAt = 0;
  #attempts = 0;
  #best: number | undefined;
  #hasPassed = false;
  #hasFailed = false;
  #isOpen = false;
  #isSending = false;
  #told = new Set<Cmi5Verb>();
  #lastMoment = 0;
  #retryMs = RETRY_MS;
  #isRetrying = false;
  #isScheduled = false;
  #isAskedAgain = false;
  #isRecordDirty = false;
  #isKept = false;

  constructor(
    lms: Cmi5Lms,
    module: string,
    around: Environment,
    wordsOf: WordsOf,
    copy: LocalCopy | undefined,
  ) {
    this.#copy = copy;
    this.#lms = lms;
    this.#module = module;
    this.#around = around;
    this.#wordsOf = wordsOf;
    this.#record = lms.record;
  }

  open(): Opened {
    this.#startedAt = this.#around.now();
    this.#isOpen = true;
    this.#attempts = attemptsOf(this.#record.state);
    this.#tell('initialized');
    const writable = this.#lms.launch.launchMode === 'Normal';
    if (!writable) this.#become('read-only');
    const copy = writable ? this.#copy : undefined;
    // Told in this session, whose bounds a statement must stand in, under the number it had.
    for (const [id, text] of copy?.rows().flat() ?? []) {
      const { object, result } = JSON.parse(text) as Pick<Statement, 'object' | 'result'>;
      this.#outbox.add(answeredAgain(this.#lms.launch, object, result, this.#stamp(id)));
    }
    const saved = copy?.join(this.#record.state).text ?? '';
    if (saved !== '' && saved !== this.#record.state) {
      this.#record = { ...this.#record, state: saved };
      this.#isRecordDirty = true;
      this.#isKept = true;
    }
    void this.#pump();
    return { saved: this.#record.state, writable };
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
    if (state.passed && !this.#record.passed) this.#tellOnce('passed');
    if (progress.completed && !this.#record.completed) this.#tellOnce('completed');
    this.#record = { ...this.#record, state: text };
    this.#isRecordDirty = true;
    this.#isKept = this.#copy?.keep(text, this.#outbox.rows()) ?? false;
    this.#schedule();
  }

  flush(): SaveStatus {
    void this.#pump();
    return this.#status;
  }

  close(): void {
    if (!this.#isOpen) return;
    if (this.#mayWrite && this.#hasFailed && !this.#hasPassed && !this.#record.passed)
      this.#tell('failed');
    this.#tell('terminated');
    this.#isOpen = false;
    // The record first: an LMS may refuse it once the session is terminated.
    if (this.#isRecordDirty) void this.#lms.keep(this.#record);
    // What is on its way already arrives: its request outlives the page, as this one does.
    void this.#lms.send(this.#outbox.last());
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  get #mayWrite(): boolean {
    return this.#isOpen && this.#status !== 'read-only';
  }

  #tell(verb: Cmi5Verb, id?: string): void {
    const spent = this.#around.now() - this.#startedAt;
    this.#outbox.add(cmi5Statement(this.#lms.launch, verb, this.#stamp(id), spent, this.#best));
  }

  #tellOnce(verb: 'passed' | 'completed'): void {
    if (this.#told.has(verb)) return;
    this.#told.add(verb);
    this.#tell(verb, this.#lms.uuid(verb));
  }

  /** Order is by time (9.3), and a device's clock may be set back. */
  #stamp(id = this.#lms.uuid()): Stamp {
    this.#lastMoment = Math.max(this.#lastMoment, this.#around.date().getTime());
    return { id, timestamp: new Date(this.#lastMoment).toISOString() };
  }

  /** Sends what waits, then the record. */
  async #pump(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isAskedAgain = this.#isSending;
    if (this.#isSending) return;
    this.#isSending = true;
    const replies = [await this.#sendAll(), await this.#keepRecord()];
    this.#isSending = false;
    if (!this.#isOpen || this.#status === 'read-only') return;
    const isKept = replies.every((reply) => reply === 'kept');
    // What was added meanwhile has its own turn; what failed waits for the next occasion.
    const isMore = !this.#outbox.isEmpty || this.#isRecordDirty;
    // An answer may be refused without alarm once the record has it; a verdict may not.
    const isWhole = !this.#outbox.hasRefused && (isKept || !isMore);
    this.#become(isWhole ? 'saved' : this.#isKept ? 'local' : 'failed');
    if (isKept) this.#retryMs = RETRY_MS;
    else if (isMore) this.#retry();
    if (isMore && (isKept || this.#isAskedAgain)) this.#schedule();
  }

  /** Sends the statements that wait, in order. */
  async #sendAll(): Promise<Reply> {
    let worst: Reply = 'kept';
    let mayGoOn = true;
    while (mayGoOn && this.#isOpen) {
      const request = this.#outbox.next();
      if (request.length === 0) break;
      const reply = await this.#lms.send(request);
      const heard = this.#outbox.hear(reply);
      for (const statement of heard.taken) this.#confirm(statement);
      if (reply !== 'kept') worst = reply;
      mayGoOn = heard.mayGoOn;
      // The session was closed meanwhile, without these: they have one chance left. If they did
      // arrive, and only the reply was lost with the page, an LRS keeps the same id once.
      if (!mayGoOn && !this.#isOpen) void this.#lms.send(request);
    }
    return worst;
  }

  /** Keeps the record where it has changed. */
  async #keepRecord(): Promise<Reply> {
    if (!this.#isRecordDirty || !this.#isOpen) return 'kept';
    this.#isRecordDirty = false;
    const { state } = this.#record;
    const reply = await this.#lms.keep(this.#record);
    if (reply === 'kept' && !this.#isRecordDirty && this.#outbox.isEmpty) {
      this.#outbox.forgetRefusedAnswers();
      this.#copy?.settle(state);
    }
    if (reply !== 'kept') {
      if (this.#isOpen) this.#isRecordDirty = true;
      else void this.#lms.keep(this.#record);
    }
    return reply;
  }

  /** The LMS has taken a statement: what may be told once is, and the record says so. */
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
    this.#around.later(() => {
      this.#isRetrying = false;
      void this.#pump();
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, MOST_RETRY_MS);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#around.later(() => {
      this.#isScheduled = false;
      void this.#pump();
    }, SEND_AFTER_MS);
  }

  #become(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

function attemptsOf(state: string): number {
  try {
    return decodeState(state).attempts;
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    // A record of another version is not written to: the session says so.
    return 0;
  }
}
