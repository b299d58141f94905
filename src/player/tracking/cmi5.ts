import {
  answeredStatement,
  cmi5Statement,
  type Cmi5Launch,
  type Cmi5Verb,
  type Stamp,
  type Statement,
} from '../../packaging/cmi5/statements.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import type { Progress } from '../../learning/progress.ts';
import { decodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import type { LocalCopy } from './local-copy.ts';
import type { Surroundings } from './scorm.ts';
import type { WordsOf } from './scorm2004.ts';

/** What the learner's record says, kept as a document of the xAPI State API. */
export interface Cmi5Record {
  /** State, in the form of state-codec. */
  readonly state: string;
  /** What was told already: each may be told once in a registration. */
  readonly completed: boolean;
  readonly passed: boolean;
}

/** How the LMS took a request: kept, refused for good, or not reached. */
export type Reply = 'kept' | 'refused' | 'unreachable';

/** The LMS's record, as far as the adapter needs it. */
export interface Cmi5Lms {
  readonly launch: Cmi5Launch;
  /** The record as it was when the module was opened. */
  readonly record: Cmi5Record;
  /** Sends statements in one request that outlives the page. */
  send(statements: readonly Statement[]): Promise<Reply>;
  /** Keeps the record in a request that outlives the page. */
  keep(record: Cmi5Record): Promise<Reply>;
  /** A new UUID. */
  uuid(): string;
}

const SEND_AFTER_MS = 800;

/**
 * Keeps progress in an LMS through cmi5. Statements go one after the other, in order; what could
 * not be sent waits for the next occasion. In a session each verb is told once, and one of passed
 * and failed (9.3): failed therefore waits for the end, since a retry may still pass.
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
  around: Surroundings,
  wordsOf: WordsOf,
  copy?: LocalCopy,
): TrackingPort {
  return new Cmi5Port(lms, module, around, wordsOf, copy);
}

class Cmi5Port implements TrackingPort {
  readonly kind = 'cmi5';
  readonly #lms: Cmi5Lms;
  readonly #module: string;
  readonly #around: Surroundings;
  readonly #wordsOf: WordsOf;
  readonly #copy: LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #queue: Statement[] = [];
  #record: Cmi5Record;
  #status: SaveStatus = 'saved';
  #startedAt = 0;
  #attempts = 0;
  #best: number | undefined;
  #hasFailed = false;
  #isOpen = false;
  #isSending = false;
  #underway: Statement | undefined;
  #isScheduled = false;
  #isAskedAgain = false;
  #isRecordDirty = false;
  #isKept = false;

  constructor(
    lms: Cmi5Lms,
    module: string,
    around: Surroundings,
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
    const saved = (writable ? this.#copy?.join(this.#record.state).text : undefined) ?? '';
    if (saved !== '' && saved !== this.#record.state) {
      this.#record = { ...this.#record, state: saved };
      this.#isRecordDirty = true;
    }
    void this.#pump();
    return { saved: this.#record.state, writable };
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    const words = this.#wordsOf(event.item.id);
    this.#queue.push(
      answeredStatement(this.#lms.launch, this.#module, event, words, this.#stamp()),
    );
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    this.#best = state.best;
    this.#hasFailed ||= state.attempts > this.#attempts;
    if (state.passed && !this.#record.passed) this.#tell('passed');
    if (progress.completed && !this.#record.completed) this.#tell('completed');
    const { completed, passed } = this.#record;
    this.#record = {
      state: text,
      completed: completed || progress.completed,
      passed: passed || state.passed,
    };
    this.#isRecordDirty = true;
    this.#isKept = this.#copy?.keep(text, []) ?? false;
    this.#schedule();
  }

  flush(): SaveStatus {
    void this.#pump();
    return this.#status;
  }

  close(): void {
    if (!this.#isOpen) return;
    if (this.#mayWrite && this.#hasFailed && !this.#record.passed) this.#tell('failed');
    this.#tell('terminated');
    this.#isOpen = false;
    // The record first: an LMS may refuse it once the session is terminated.
    if (this.#isRecordDirty) void this.#lms.keep(this.#record);
    // What is on its way already arrives: its request outlives the page, as this one does.
    void this.#lms.send(this.#queue.filter((statement) => statement !== this.#underway));
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  get #mayWrite(): boolean {
    return this.#isOpen && this.#status !== 'read-only';
  }

  #tell(verb: Cmi5Verb): void {
    const spent = this.#around.now() - this.#startedAt;
    this.#queue.push(cmi5Statement(this.#lms.launch, verb, this.#stamp(), spent, this.#best));
  }

  #stamp(): Stamp {
    return { id: this.#lms.uuid(), timestamp: this.#around.date().toISOString() };
  }

  /** Sends what waits, one statement after the other, then the record. */
  async #pump(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isAskedAgain = this.#isSending;
    if (this.#isSending) return;
    this.#isSending = true;
    let worst: Reply = 'kept';
    for (let next = this.#queue[0]; next && this.#isOpen; next = this.#queue[0]) {
      this.#underway = next;
      const reply = await this.#lms.send([next]);
      this.#underway = undefined;
      if (reply !== 'kept') worst = reply;
      if (reply === 'unreachable') {
        // The session was closed meanwhile, without this one: it has one chance left. If it did
        // arrive, and only its reply was lost with the page, an LRS keeps the same id once.
        if (!this.#isOpen) void this.#lms.send([next]);
        break;
      }
      this.#queue.shift();
    }
    if (this.#isRecordDirty && this.#isOpen && worst !== 'unreachable') {
      this.#isRecordDirty = false;
      const { state } = this.#record;
      const reply = await this.#lms.keep(this.#record);
      if (reply === 'kept' && !this.#isRecordDirty) this.#copy?.settle(state);
      if (reply !== 'kept') {
        worst = reply;
        if (this.#isOpen) this.#isRecordDirty = true;
        else void this.#lms.keep(this.#record);
      }
    }
    this.#isSending = false;
    if (this.#isOpen && this.#status !== 'read-only') {
      this.#become(worst === 'kept' ? 'saved' : this.#isKept ? 'local' : 'failed');
      // What was added meanwhile has its own turn; what failed waits for the next occasion.
      const isMore = this.#queue.length > 0 || this.#isRecordDirty;
      if (isMore && (worst === 'kept' || this.#isAskedAgain)) this.#schedule();
    }
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
