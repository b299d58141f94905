import { mergeStates } from '../../learning/merge.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import { objectiveScores } from '../../learning/objectives.ts';
import { progressOf, type ModuleOutline, type Progress } from '../../learning/progress.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import type { LocalCopy, Row } from './local-copy.ts';

/** What the adapters take from the world around them. */
export interface Surroundings {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The moment, for the time of an interaction. */
  date(): Date;
  /** Runs a task later, in milliseconds. */
  later(task: () => void, wait: number): void;
  /** False when the device knows that it has no network: then no LMS can keep anything. */
  online(): boolean;
}

/** An element of the LMS's data model and the text it is set to. */
export type Write = readonly [element: string, value: string];

/** Where an objective stands: its place in the LMS's list and its best score, 0 to 100. */
export interface ObjectiveRow {
  readonly index: number;
  readonly id: string;
  readonly raw: number;
  readonly passed: boolean;
}

/** The words of one version of SCORM: what is called, what is written, in which order. */
export interface ScormVersion {
  readonly kind: 'scorm12' | 'scorm2004';
  /** The module's lessons and items. */
  readonly outline: ModuleOutline;
  initialize(): unknown;
  terminate(): unknown;
  commit(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  lastError(): unknown;
  /** Element that says how the LMS opened the module: normal, review or browse. */
  readonly mode: string;
  /** Element that says who the learner is for the LMS. */
  readonly learner: string;
  /** Element that holds where the learner is. */
  readonly location: string;
  /**
   * What is written on opening, before anything can go wrong.
   * @param get reads an element; empty where there is none
   */
  begin(get: (element: string) => string): readonly Write[];
  /** What a state amounts to: the score, when there is one, before the status. */
  standing(state: ModuleState, progress: Progress): readonly Write[];
  /** An objective reached, or bettered. */
  objective(row: ObjectiveRow): readonly Write[];
  /** A checked answer, as the interaction of the given index. */
  interaction(event: AnswerEvent, index: number, moment: Date): readonly Write[];
  /** The length of the session so far, in milliseconds. */
  sessionTime(milliseconds: number): Write;
  /**
   * Other values for what was written, where an LMS sends only what has changed: once it has these,
   * it sends the true ones again.
   */
  otherwise(written: ReadonlyMap<string, string>): readonly Write[];
}

const COMMIT_AFTER_MS = 800;
const RETRY_AFTER_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** Without these, progress is not kept; an LMS may do without any other element. */
const ESSENTIAL =
  /^cmi\.(core\.)?(suspend_data|lesson_status|score\.(raw|scaled)|(completion|success)_status)$/;

/** The LMS did not open a session: progress must be kept elsewhere. */
export class LmsUnavailableError extends Error {}

/**
 * Keeps progress in an LMS through SCORM: exit "suspend" from the start, nothing written in review
 * or browse mode, never a downgrade, a commit after each answer and whenever the page may
 * disappear, one end. The words are those of the given version.
 *
 * When the LMS fails, nothing more is written to it: answers wait, and the state is kept in the
 * learner's local copy. Trials go on, further and further apart; the first that succeeds sends all
 * of it. Where even the session could not be opened, nobody's name is known and the state stays in
 * this page until it can.
 * @param version calls and words of a version of SCORM
 * @param around clock and scheduler
 * @param copyOf gives a learner's local copy, where this browser keeps any
 */
export function scormPort(
  version: ScormVersion,
  around: Surroundings,
  copyOf: (learner: string) => LocalCopy | undefined = () => undefined,
): TrackingPort {
  return new ScormPort(version, around, copyOf);
}

interface Latest {
  readonly state: ModuleState;
  readonly text: string;
  readonly progress: Progress;
}

class ScormPort implements TrackingPort {
  readonly kind: TrackingPort['kind'];
  readonly #version: ScormVersion;
  readonly #around: Surroundings;
  readonly #copyOf: (learner: string) => LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #objectives = new Map<string, { index: number; raw: number | undefined }>();
  /** What was set and not confirmed by a commit, in its order. */
  readonly #written = new Map<string, string>();
  #told: Row[] = [];
  #held: Row[] = [];
  #copy: LocalCopy | undefined;
  #latest: Latest | undefined;
  #joined: string | undefined;
  #status: SaveStatus = 'saved';
  #startedAt = 0;
  #interactions = 0;
  #isDirty = false;
  #phase: 'unopened' | 'open' | 'closed' = 'unopened';
  #isDown = false;
  #refused = false;
  #isKept = false;
  #due: number | undefined;
  #commitWait = COMMIT_AFTER_MS;
  #retryWait = RETRY_AFTER_MS;

  constructor(
    version: ScormVersion,
    around: Surroundings,
    copyOf: (learner: string) => LocalCopy | undefined,
  ) {
    this.kind = version.kind;
    this.#version = version;
    this.#around = around;
    this.#copyOf = copyOf;
  }

  open(): Opened {
    this.#startedAt = this.#around.now();
    const opened = this.#begin();
    if (opened) return opened;
    this.#fail();
    return { saved: '', writable: true };
  }

  /** What was found when the session opened late, until the learner's side has taken it over. */
  latest(): string | undefined {
    return this.#joined;
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    this.#held.push(this.#version.interaction(event, 0, this.#around.date()));
    if (this.#mayCall) this.#tellHeld();
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    this.#joined = undefined;
    this.#latest = { state, text, progress };
    this.#isDirty = true;
    this.#isKept = this.#copy?.keep(text, [...this.#told, ...this.#held]) ?? false;
    if (this.#mayCall) {
      this.#writeLatest();
      this.#schedule(this.#commitWait);
    } else this.#fail();
  }

  flush(): SaveStatus {
    return this.#flush(false);
  }

  close(): void {
    if (this.#phase === 'open') {
      this.#isDirty = true;
      this.#flush(true);
      this.#call(() => this.#version.terminate());
    }
    this.#phase = 'closed';
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  get #mayWrite(): boolean {
    return this.#phase !== 'closed' && this.#status !== 'read-only';
  }

  /** Whether the LMS is up, as far as is known. Some answer "true" without a network. */
  get #mayCall(): boolean {
    return this.#phase === 'open' && !this.#isDown && this.#around.online();
  }

  /** Opens the session; undefined when the LMS refuses. */
  #begin(): Opened | undefined {
    if (this.#call(() => this.#version.initialize()) !== 'true') return undefined;
    this.#phase = 'open';
    this.#isDown = false;
    const get = (element: string) => this.#call(() => this.#version.get(element));
    const mode = get(this.#version.mode);
    const saved = get('cmi.suspend_data');
    if (mode === 'review' || mode === 'browse') {
      this.#become('read-only');
      return { saved, writable: false };
    }
    this.#write(this.#version.begin(get));
    this.#interactions = count(get('cmi.interactions._count'));
    const objectives = count(get('cmi.objectives._count'));
    for (let index = 0; index < objectives; index += 1) {
      const raw = Number.parseFloat(get(`cmi.objectives.${index}.score.raw`));
      const id = get(`cmi.objectives.${index}.id`);
      this.#objectives.set(id, { index, raw: Number.isFinite(raw) ? raw : undefined });
    }
    const learner = get(this.#version.learner);
    this.#copy = learner === '' ? undefined : this.#copyOf(learner);
    const { text, rows } = this.#copy?.join(saved) ?? { text: saved, rows: [] };
    this.#held.unshift(...rows);
    this.#tellHeld();
    if (text !== saved) this.#write([['cmi.suspend_data', text]]);
    this.#isDirty = true;
    this.#schedule(this.#commitWait);
    return { saved: text, writable: true };
  }

  /** Opens the session after all, and joins what was done meanwhile with what it gives back. */
  #beginLate(): boolean {
    const opened = this.#begin();
    if (!opened?.writable) return opened !== undefined;
    try {
      const found = decodeState(opened.saved);
      const state = this.#latest ? mergeStates(this.#latest.state, found) : found;
      const text = encodeState(state);
      this.#joined = text;
      this.#latest = { state, text, progress: progressOf(this.#version.outline, state) };
      this.#isKept = this.#copy?.keep(text, [...this.#told, ...this.#held]) ?? false;
      this.#writeLatest();
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      // A state of another version must not be overwritten.
      this.#become('read-only');
    }
    return true;
  }

  #flush(isLeaving: boolean): SaveStatus {
    if (!this.#mayWrite || !this.#isDirty) return this.#status;
    if (!this.#around.online()) return this.#fail();
    if (this.#phase === 'unopened' && !this.#beginLate()) return this.#fail();
    if (!this.#mayWrite) return this.#status;
    const isKept = this.#isDown ? this.#resend(isLeaving) : this.#commit();
    const isRefused = this.#refused;
    this.#refused = false;
    if (!isKept || isRefused) return this.#fail();
    this.#isDown = false;
    this.#isDirty = false;
    this.#retryWait = RETRY_AFTER_MS;
    this.#written.clear();
    this.#told = [];
    // What is committed while the page goes may not arrive: the next launch compares.
    if (this.#latest && !isLeaving) this.#copy?.settle(this.#latest.text);
    return this.#become('saved');
  }

  /**
   * Sends again what was written since the last commit that succeeded, then what waited. In two
   * steps where the version asks for it, but not while the page goes: the second might not arrive.
   */
  #resend(isLeaving: boolean): boolean {
    this.#refused = false;
    const other = isLeaving ? [] : this.#version.otherwise(this.#written);
    for (const [element, value] of other) this.#call(() => this.#version.set(element, value));
    if (other.length > 0 && !this.#commit()) return false;
    this.#write([...this.#written]);
    this.#tellHeld();
    this.#writeLatest();
    return this.#commit();
  }

  #commit(): boolean {
    this.#write([this.#version.sessionTime(this.#around.now() - this.#startedAt)]);
    const start = this.#around.now();
    const isKept = this.#call(() => this.#version.commit()) === 'true';
    // Many LMSs freeze the page while they commit: a slow one is asked less often.
    const wait = 5 * (this.#around.now() - start);
    this.#commitWait = Math.min(LONGEST_WAIT_MS, Math.max(COMMIT_AFTER_MS, wait));
    return isKept;
  }

  #fail(): SaveStatus {
    this.#isDown = true;
    this.#isDirty = true;
    this.#schedule(this.#retryWait);
    return this.#become(this.#isKept ? 'local' : 'failed');
  }

  /** Tells the answers that wait, as far as the LMS takes them. */
  #tellHeld(): void {
    for (let row = this.#held[0]; row; row = this.#held[0]) {
      const at = (element: string) =>
        element.replace('.interactions.0.', `.interactions.${this.#interactions}.`);
      const [first, ...rest] = row.map(([element, value]): Write => [at(element), value]);
      const taken = first ? this.#set(first) : 'never';
      // Its place in the list is still free.
      if (first && taken === 'not now') return void this.#written.delete(first[0]);
      this.#told.push(row);
      this.#held.shift();
      if (taken === 'never') continue;
      this.#write(rest);
      this.#interactions += 1;
    }
  }

  #writeLatest(): void {
    if (!this.#latest) return;
    const { state, text, progress } = this.#latest;
    if (state.position !== undefined)
      this.#write([[this.#version.location, String(state.position)]]);
    this.#saveObjectives(state);
    this.#write([['cmi.suspend_data', text], ...this.#version.standing(state, progress)]);
  }

  /** Writes the objectives whose score is a first or a better one. */
  #saveObjectives(state: ModuleState): void {
    const { outline } = this.#version;
    for (const [id, score] of objectiveScores(outline, state)) {
      const known = this.#objectives.get(id);
      const raw = Math.round(score * 10_000) / 100;
      if (known?.raw !== undefined && known.raw >= raw) continue;
      const index = known?.index ?? this.#objectives.size;
      this.#objectives.set(id, { index, raw });
      this.#write(this.#version.objective({ index, id, raw, passed: raw >= outline.passMark }));
    }
  }

  #write(writes: readonly Write[]): void {
    for (const write of writes) this.#set(write);
  }

  /** Sets an element; `never` is of one that the LMS will not take and progress does not need. */
  #set([element, value]: Write): 'taken' | 'not now' | 'never' {
    this.#written.delete(element);
    this.#written.set(element, value);
    if (this.#call(() => this.#version.set(element, value)) === 'true') return 'taken';
    const code = Number(this.#call(() => this.#version.lastError()));
    // 2xx to 4xx speak of the element or its value; 301 of the session.
    if (!ESSENTIAL.test(element) && code >= 201 && code !== 301) {
      this.#written.delete(element);
      return 'never';
    }
    this.#refused = true;
    this.#isDown = true;
    return 'not now';
  }

  /** Calls the LMS; one that throws or answers with nothing has answered "". */
  #call(call: () => unknown): string {
    try {
      return String(call() ?? '');
    } catch {
      return '';
    }
  }

  /** Flushes after a time, or sooner where that is planned already. */
  #schedule(wait: number): void {
    const due = this.#around.now() + wait;
    if (this.#due !== undefined && this.#due <= due) return;
    this.#due = due;
    this.#around.later(() => {
      if (this.#due !== due) return;
      this.#due = undefined;
      if (this.#isDown) this.#retryWait = Math.min(LONGEST_WAIT_MS, 2 * this.#retryWait);
      this.flush();
    }, wait);
  }

  #become(status: SaveStatus): SaveStatus {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
    return status;
  }
}

const count = (text: string) => Number.parseInt(text, 10) || 0;
