import { mergeStates } from '../../learning/merge.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import { objectiveScores } from '../../learning/objectives.ts';
import { progressOf, type Progress } from '../../learning/progress.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import type { LocalCopy, Row } from './local-copy.ts';
import { ScormCalls } from './scorm-calls.ts';
import type { ScormVersion, Write } from './scorm-version.ts';
import type { Environment } from './environment.ts';

const COMMIT_AFTER_MS = 800;
const RETRY_AFTER_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

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
  around: Environment,
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
  readonly #around: Environment;
  readonly #calls: ScormCalls;
  readonly #copyOf: (learner: string) => LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #objectives = new Map<string, { index: number; raw: number | undefined }>();
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
  #isKept = false;
  #due: number | undefined;
  #commitWait = COMMIT_AFTER_MS;
  #retryWait = RETRY_AFTER_MS;

  constructor(
    version: ScormVersion,
    around: Environment,
    copyOf: (learner: string) => LocalCopy | undefined,
  ) {
    this.kind = version.kind;
    this.#version = version;
    this.#calls = new ScormCalls(version);
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
      this.#calls.does('terminate');
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

  /** Whether the LMS has failed, or refused what progress needs, since all was well. */
  get #isFailing(): boolean {
    return this.#isDown || this.#calls.isRefused;
  }

  /** Whether the LMS is up, as far as is known. Some answer "true" without a network. */
  get #mayCall(): boolean {
    return this.#phase === 'open' && !this.#isFailing && this.#around.online();
  }

  /** Opens the session; undefined when the LMS refuses. */
  #begin(): Opened | undefined {
    if (!this.#calls.does('initialize')) return undefined;
    this.#phase = 'open';
    this.#isDown = false;
    const { get } = this.#calls;
    const mode = get(this.#version.mode);
    const saved = get('cmi.suspend_data');
    if (mode === 'review' || mode === 'browse') {
      this.#become('read-only');
      return { saved, writable: false };
    }
    this.#calls.write(this.#version.begin(get));
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
    if (text !== saved) this.#calls.write([['cmi.suspend_data', text]]);
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
      const { outline } = this.#version;
      const latest = this.#latest?.state;
      const state = latest ? mergeStates(latest, found, outline.items) : found;
      const text = encodeState(state);
      this.#joined = text;
      this.#latest = { state, text, progress: progressOf(outline, state) };
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
    const isKept = this.#isFailing ? this.#resend(isLeaving) : this.#commit();
    const { isRefused } = this.#calls;
    this.#calls.resetRefused();
    if (!isKept || isRefused) return this.#fail();
    this.#isDown = false;
    this.#isDirty = false;
    this.#retryWait = RETRY_AFTER_MS;
    this.#calls.confirm();
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
    this.#calls.resetRefused();
    const other = isLeaving ? [] : this.#version.otherwise(this.#calls.written);
    for (const write of other) this.#calls.setUnnoted(write);
    if (other.length > 0 && !this.#commit()) return false;
    this.#calls.write([...this.#calls.written]);
    this.#tellHeld();
    this.#writeLatest();
    return this.#commit();
  }

  #commit(): boolean {
    this.#calls.write([this.#version.sessionTime(this.#around.now() - this.#startedAt)]);
    const start = this.#around.now();
    const isKept = this.#calls.does('commit');
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
      const taken = first ? this.#calls.set(first) : 'never';
      // Its place in the list is still free.
      if (first && taken === 'not now') return this.#calls.forget(first[0]);
      this.#told.push(row);
      this.#held.shift();
      if (taken === 'never') continue;
      this.#calls.write(rest);
      this.#interactions += 1;
    }
  }

  #writeLatest(): void {
    if (!this.#latest) return;
    const { state, text, progress } = this.#latest;
    if (state.position !== undefined)
      this.#calls.write([[this.#version.location, String(state.position)]]);
    this.#saveObjectives(state);
    this.#calls.write([['cmi.suspend_data', text], ...this.#version.standing(state, progress)]);
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
      this.#calls.write(
        this.#version.objective({ index, id, raw, passed: raw >= outline.passMark }),
      );
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
      if (this.#isFailing) this.#retryWait = Math.min(LONGEST_WAIT_MS, 2 * this.#retryWait);
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
