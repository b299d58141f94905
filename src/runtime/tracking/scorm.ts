import { mergeStates } from '../../learning/merge.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import { objectiveScores } from '../../learning/objectives.ts';
import { progressOf, type Progress } from '../../learning/progress.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import { BackOff, LONGEST_WAIT_MS } from './back-off.ts';
import type { LocalCopy, Row } from './local-copy.ts';
import { ScormCalls } from './scorm-calls.ts';
import type { ScormVersion, Write } from './scorm-version.ts';
import type { Environment } from './environment.ts';

const COMMIT_AFTER_MS = 800;

/**
 * Saves progress in an LMS through SCORM. It sets exit to "suspend" from the start, writes nothing
 * in review or browse mode, never lowers a score or status, commits after each answer and whenever
 * the page may disappear, and ends the session once.
 *
 * When the LMS fails, nothing more is written to it: answers wait, and the state is stored in the
 * learner's local copy. The adapter tries again at growing intervals; the first success sends all
 * that waited. Where the session could not even be opened, the learner's id is not known, so the
 * state stays in this page until it is.
 * @param version calls and elements of a version of SCORM
 * @param env clock and scheduler
 * @param copyOf gives a learner's local copy; undefined where this browser stores none
 */
export function scormPort(
  version: ScormVersion,
  env: Environment,
  copyOf: (learner: string) => LocalCopy | undefined = () => undefined,
): TrackingPort {
  return new ScormPort(version, env, copyOf);
}

interface Latest {
  readonly state: ModuleState;
  readonly text: string;
  readonly progress: Progress;
}

class ScormPort implements TrackingPort {
  readonly kind: TrackingPort['kind'];
  readonly #version: ScormVersion;
  readonly #env: Environment;
  readonly #calls: ScormCalls;
  readonly #copyOf: (learner: string) => LocalCopy | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #objectives = new Map<string, { index: number; raw: number | undefined }>();
  /** Answers reported since the last confirmed commit. */
  #reported: Row[] = [];
  /** Answers that are still to be reported. */
  #waiting: Row[] = [];
  #copy: LocalCopy | undefined;
  #latest: Latest | undefined;
  /** State of a session that opened late, until the player has taken it over. */
  #lateState: string | undefined;
  #status: SaveStatus = 'saved';
  #startedAt = 0;
  #interactions = 0;
  #isDirty = false;
  #phase: 'unopened' | 'open' | 'closed' = 'unopened';
  #isDown = false;
  #isKept = false;
  #due: number | undefined;
  #commitWait = COMMIT_AFTER_MS;
  readonly #backOff = new BackOff();

  constructor(
    version: ScormVersion,
    env: Environment,
    copyOf: (learner: string) => LocalCopy | undefined,
  ) {
    this.kind = version.kind;
    this.#version = version;
    this.#calls = new ScormCalls(version);
    this.#env = env;
    this.#copyOf = copyOf;
  }

  open(): Opened {
    this.#startedAt = this.#env.now();
    const opened = this.#initialize();
    if (opened) return opened;
    this.#fail();
    return { saved: '', writable: true };
  }

  latest(): string | undefined {
    return this.#lateState;
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    this.#waiting.push(this.#version.interaction(event, 0, this.#env.date()));
    if (this.#mayCall) this.#reportWaiting();
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    this.#lateState = undefined;
    this.#latest = { state, text, progress };
    this.#isDirty = true;
    this.#isKept = this.#copy?.keep(text, [...this.#reported, ...this.#waiting]) ?? false;
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
      this.#calls.succeeds('terminate');
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

  /** Whether the LMS has failed, or refused an element that progress needs. */
  get #isFailing(): boolean {
    return this.#isDown || this.#calls.isRefused;
  }

  /** Whether the LMS can be called. Without a network some still answer "true". */
  get #mayCall(): boolean {
    return this.#phase === 'open' && !this.#isFailing && this.#env.online();
  }

  /** Opens the session; undefined when the LMS refuses. */
  #initialize(): Opened | undefined {
    if (!this.#calls.succeeds('initialize')) return undefined;
    this.#phase = 'open';
    this.#isDown = false;
    const { get } = this.#calls;
    const mode = get(this.#version.mode);
    const saved = get('cmi.suspend_data');
    if (mode === 'review' || mode === 'browse') {
      this.#setStatus('read-only');
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
    this.#waiting.unshift(...rows);
    this.#reportWaiting();
    if (text !== saved) this.#calls.write([['cmi.suspend_data', text]]);
    this.#isDirty = true;
    this.#schedule(this.#commitWait);
    return { saved: text, writable: true };
  }

  /** Opens the session late, and merges its state with what the learner has done meanwhile. */
  #initializeLate(): boolean {
    const opened = this.#initialize();
    if (!opened?.writable) return opened !== undefined;
    try {
      const found = decodeState(opened.saved);
      const { outline } = this.#version;
      const latest = this.#latest?.state;
      const state = latest ? mergeStates(latest, found, outline.items) : found;
      const text = encodeState(state);
      this.#lateState = text;
      this.#latest = { state, text, progress: progressOf(outline, state) };
      this.#isKept = this.#copy?.keep(text, [...this.#reported, ...this.#waiting]) ?? false;
      this.#writeLatest();
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      // A state of another version must not be overwritten.
      this.#setStatus('read-only');
    }
    return true;
  }

  #flush(isLeaving: boolean): SaveStatus {
    if (!this.#mayWrite || !this.#isDirty) return this.#status;
    if (!this.#env.online()) return this.#fail();
    if (this.#phase === 'unopened' && !this.#initializeLate()) return this.#fail();
    if (!this.#mayWrite) return this.#status;
    const isKept = this.#isFailing ? this.#resend(isLeaving) : this.#commit();
    const { isRefused } = this.#calls;
    this.#calls.resetRefused();
    if (!isKept || isRefused) return this.#fail();
    this.#isDown = false;
    this.#isDirty = false;
    this.#backOff.reset();
    this.#calls.confirm();
    this.#reported = [];
    // A commit made while the page closes may not arrive: the copy stays for the next launch.
    if (this.#latest && !isLeaving) this.#copy?.confirm(this.#latest.text);
    return this.#setStatus('saved');
  }

  /**
   * Sends all that was written since the last confirmed commit, then what waited. In two steps where
   * the version needs changed values first, but not while the page closes: the second step might not
   * arrive.
   */
  #resend(isLeaving: boolean): boolean {
    this.#calls.resetRefused();
    const changed = isLeaving ? [] : this.#version.forceChangedValues(this.#calls.written);
    for (const write of changed) this.#calls.setUnnoted(write);
    if (changed.length > 0 && !this.#commit()) return false;
    this.#calls.write([...this.#calls.written]);
    this.#reportWaiting();
    this.#writeLatest();
    return this.#commit();
  }

  #commit(): boolean {
    this.#calls.write([this.#version.sessionTime(this.#env.now() - this.#startedAt)]);
    const start = this.#env.now();
    const isKept = this.#calls.succeeds('commit');
    // Many LMSs freeze the page during a commit: the slower it is, the less often it is made.
    const wait = 5 * (this.#env.now() - start);
    this.#commitWait = Math.min(LONGEST_WAIT_MS, Math.max(COMMIT_AFTER_MS, wait));
    return isKept;
  }

  #fail(): SaveStatus {
    this.#isDown = true;
    this.#isDirty = true;
    this.#schedule(this.#backOff.wait);
    return this.#setStatus(this.#isKept ? 'local' : 'failed');
  }

  /** Reports the answers that wait, until the LMS refuses one for now. */
  #reportWaiting(): void {
    for (let row = this.#waiting[0]; row; row = this.#waiting[0]) {
      const at = (element: string) =>
        element.replace('.interactions.0.', `.interactions.${this.#interactions}.`);
      const [first, ...rest] = row.map(([element, value]): Write => [at(element), value]);
      const taken = first ? this.#calls.set(first) : 'never';
      // Its index in the list is still free.
      if (first && taken === 'not now') return this.#calls.forget(first[0]);
      this.#reported.push(row);
      this.#waiting.shift();
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
    this.#calls.write([
      ['cmi.suspend_data', text],
      ...this.#version.scoreAndStatus(state, progress),
    ]);
  }

  /** Writes the objectives that have a first or a better score. */
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

  /** Flushes after a time, unless an earlier flush is planned. */
  #schedule(wait: number): void {
    const due = this.#env.now() + wait;
    if (this.#due !== undefined && this.#due <= due) return;
    this.#due = due;
    this.#env.later(() => {
      if (this.#due !== due) return;
      this.#due = undefined;
      if (this.#isFailing) this.#backOff.lengthen();
      this.flush();
    }, wait);
  }

  #setStatus(status: SaveStatus): SaveStatus {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
    return status;
  }
}

const count = (text: string) => Number.parseInt(text, 10) || 0;
