import { mergeStates } from '../../learning/merge.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import { objectiveScores } from '../../learning/objectives.ts';
import { progressOf, type Progress } from '../../learning/progress.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type {
  AnswerEvent,
  Opened,
  SaveStatus,
  TrackingPort,
  UnsentAnswers,
} from '../../learning/tracking.ts';
import { cleaned, essenceOf, tagOf, untagged } from './attempt-tag.ts';
import { BackOff, LONGEST_WAIT_MS } from './back-off.ts';
import type { Handover } from './handover.ts';
import type { LocalCopy } from './local-copy.ts';
import { ScormCalls } from './scorm-calls.ts';
import { ScormRows } from './scorm-rows.ts';
import type { ScormVersion } from './scorm-version.ts';
import type { Environment } from './environment.ts';

const COMMIT_AFTER_MS = 800;

/**
 * Saves progress in an LMS through SCORM. It sets exit to "suspend" from the start, writes and ends
 * nothing in review or browse mode, never lowers a score or status, commits after each answer and
 * whenever the page may disappear, and ends the session once.
 *
 * When the LMS fails, nothing more is written to it: answers wait, and the state is stored in the
 * learner's local copy. The adapter tries again at growing intervals; the first success sends all
 * that waited. Where the session could not even be opened, the learner's id is not known, so the
 * state stays in this page until it is.
 * @param version calls and elements of a version of SCORM
 * @param env clock and scheduler
 * @param copyOf gives a learner's local copy, which stores nothing for a learner without an id; left
 * out: nothing is kept in this browser
 * @param handover the session that an earlier document of the package may have left
 */
export function scormPort(
  version: ScormVersion,
  env: Environment,
  copyOf?: (learner: string) => LocalCopy,
  handover?: Handover,
): TrackingPort {
  return new ScormPort(version, env, copyOf, handover);
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
  readonly #copyOf: ((learner: string) => LocalCopy) | undefined;
  readonly #handover: Handover | undefined;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #objectives = new Map<string, { index: number; raw: number | undefined }>();
  readonly #rows: ScormRows;
  #copy: LocalCopy | undefined;
  #latest: Latest | undefined;
  /** What a learner would miss of the last state, and whether it ended the module or an attempt. */
  #essence = '';
  #ends = '';
  /** The state that the session began with. */
  #opened = '';
  /** State of a session that opened late, until the player has taken it over. */
  #lateState: string | undefined;
  #status: SaveStatus = 'pending';
  #startedAt = 0;
  #isDirty = false;
  #phase: 'unopened' | 'over' | 'open' | 'closed' = 'unopened';
  #isDown = false;
  /** A commit was answered "true" without a network, or by a request that failed: it is made again. */
  #isUnsure = false;
  #isKept = false;
  #due: number | undefined;
  #commitWait = COMMIT_AFTER_MS;
  readonly #backOff = new BackOff();

  constructor(
    version: ScormVersion,
    env: Environment,
    copyOf: ((learner: string) => LocalCopy) | undefined,
    handover: Handover | undefined,
  ) {
    this.kind = version.kind;
    this.#version = version;
    this.#calls = new ScormCalls(version);
    this.#rows = new ScormRows(this.#calls, version.mostBytes);
    this.#env = env;
    this.#copyOf = copyOf;
    this.#handover = handover;
  }

  open(): Opened {
    // The time of the session goes on from that of an earlier document.
    const now = this.#env.now();
    this.#startedAt = now - (this.#handover?.read()?.spent ?? 0);
    const opened = this.#initialize();
    if (opened) return opened;
    const shared = this.#handover?.read();
    if (shared) {
      // A page of the LMS opens one session, and an earlier document has ended it.
      this.#phase = 'over';
      const copy = this.#copyOf?.(shared.learner);
      const { text, rows } = copy?.resume(shared) ?? { text: '', rows: [] };
      // Without its beginning, a sitting cannot be told from another one.
      this.#isKept = text !== '';
      this.#copy = this.#isKept ? copy : undefined;
      this.#rows.add(...rows);
      this.#fail();
      return { saved: text, writable: true };
    }
    this.#fail();
    return { saved: '', writable: true };
  }

  latest(): string | undefined {
    return this.#lateState;
  }

  unsent(): UnsentAnswers | undefined {
    const offer = this.#mayWrite && this.#phase === 'open' ? this.#copy?.offer() : undefined;
    if (!offer) return undefined;
    const { text, rows, drop } = offer;
    const take = () => {
      this.#rows.add(...rows);
      this.#takeOver(decodeState(text));
      if (this.#isKept) drop();
      this.flush();
    };
    return { take, drop };
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    this.#rows.add(this.#version.interaction(event, 0, this.#env.date()));
    if (this.#mayCall) this.#rows.report();
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    const [essence, ends] = [this.#essence, this.#ends];
    this.#essence = essenceOf(text);
    this.#ends = `${progress.completed} ${state.closed}`;
    this.#lateState = undefined;
    this.#latest = { state, text, progress };
    this.#isDirty = true;
    this.#keep(text);
    if (!this.#mayCall) return void this.#fail();
    this.#writeLatest();
    if (this.#essence === essence) return this.#schedule(this.#commitWait);
    this.#setStatus('pending');
    // What ends an attempt, or is kept nowhere else, does not wait.
    if (this.#ends !== ends || !this.#isKept) this.flush();
    else this.#schedule(this.#commitWait);
  }

  flush(): SaveStatus {
    if (!this.#mayWrite || !this.#isDirty) return this.#status;
    if (this.#phase === 'over') return this.#fail();
    if (this.#phase === 'unopened' && !this.#initializeLate()) return this.#fail();
    if (!this.#mayWrite) return this.#status;
    const isOnline = this.#env.online();
    this.#env.requestFailed?.();
    const mustResend = this.#isFailing || (this.#isUnsure && isOnline);
    const outcome = mustResend ? this.#resend() : this.#commit();
    const { isRefused } = this.#calls;
    this.#calls.resetRefused();
    if (!outcome || isRefused) return this.#fail();
    this.#isDown = false;
    if (!isOnline || this.#env.requestFailed?.() === true) {
      // An LMS on this device keeps it; any other has lost what it calls kept.
      this.#isUnsure = true;
      this.#schedule(this.#backOff.wait);
      return this.#setStatus(this.#isKept ? 'local' : 'failed');
    }
    this.#isUnsure = false;
    this.#isDirty = false;
    this.#backOff.reset();
    if (outcome === 'silent') return this.#setStatus('unproved');
    this.#calls.confirm();
    if (this.#latest) this.#copy?.sent(this.#latest.text, this.#rows.all);
    return this.#setStatus('saved');
  }

  close(): void {
    if (this.#phase === 'open' && this.#status !== 'read-only') this.#end();
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

  get #mayCall(): boolean {
    return this.#phase === 'open' && !this.#isFailing;
  }

  /** Opens the session; undefined when the LMS refuses. */
  #initialize(): Opened | undefined {
    const opening = this.#calls.opens();
    if (!opening) return undefined;
    this.#phase = 'open';
    this.#isDown = false;
    const { get } = this.#calls;
    const mode = get(this.#version.mode);
    const saved = cleaned(get('cmi.suspend_data'));
    const learner = get(this.#version.learner);
    this.#copy = this.#copyOf?.(learner);
    const isReadOnly = mode === 'review' || mode === 'browse';
    const tag = opening === 'shared' && !isReadOnly ? tagOf(saved) : undefined;
    const resumed = tag && this.#copy?.resume(tag);
    const joined = resumed ?? this.#copy?.join(saved, isReadOnly);
    const { text, rows } = joined ?? { text: untagged(saved), rows: [] };
    this.#opened = text;
    this.#essence = essenceOf(text);
    if (isReadOnly) {
      this.#setStatus('read-only');
      return { saved: text, writable: false };
    }
    this.#handover?.write({ learner, attempt: '' });
    this.#calls.write(this.#version.begin(get));
    this.#rows.begin();
    const objectives = this.#calls.count('objectives');
    for (let index = 0; index < objectives; index += 1) {
      const raw = Number.parseFloat(get(`cmi.objectives.${index}.score.raw`));
      const id = get(`cmi.objectives.${index}.id`);
      this.#objectives.set(id, { index, raw: Number.isFinite(raw) ? raw : undefined });
    }
    this.#rows.addFirst(rows, resumed && tag ? tag.reported : 0);
    this.#rows.report();
    // The first commit tells whose attempt it is. A text of another version stays as it is.
    if (this.#copy && /^(1|$)/.test(text)) this.#writeText(text || '1');
    this.#isDirty = true;
    this.#schedule(this.#commitWait);
    return { saved: text, writable: true };
  }

  /** Opens the session late, and merges its state with what the learner has done meanwhile. */
  #initializeLate(): boolean {
    const opened = this.#initialize();
    if (!opened?.writable) return opened !== undefined;
    try {
      this.#takeOver(decodeState(opened.saved));
    } catch (error) {
      if (!(error instanceof UnreadableStateError)) throw error;
      // A state of another version must not be overwritten.
      this.#setStatus('read-only');
    }
    return true;
  }

  /** Stores a state in the local copy. The next document may go on from a copy that is whole. */
  #keep(text: string): void {
    const isKept = this.#copy?.keep(text, this.#rows.all) ?? false;
    if (isKept !== this.#isKept)
      this.#handover?.write({ attempt: isKept ? this.#copy?.attempt : '' });
    this.#isKept = isKept;
  }

  /** Merges a state that was found with that of this page, and tells the player. */
  #takeOver(found: ModuleState): void {
    const { outline } = this.#version;
    const latest = this.#latest?.state ?? decodeState(this.#opened);
    const state = mergeStates(latest, found, outline.items);
    const text = encodeState(state);
    this.#lateState = text;
    this.#latest = { state, text, progress: progressOf(outline, state) };
    this.#isDirty = true;
    this.#keep(text);
    this.#rows.report();
    this.#writeLatest();
  }

  /**
   * Sends all that was written since the last confirmed commit, then what waited. In two steps where
   * the version needs changed values first.
   */
  #resend(): ReturnType<ScormCalls['commit']> {
    this.#calls.resetRefused();
    const changed = this.#version.forceChangedValues(this.#calls.written);
    for (const write of changed) this.#calls.setUnnoted(write);
    const isChanged = changed.length === 0 || this.#commit() !== false;
    // The true values in any case: the page may go before the next attempt.
    this.#writeAgain();
    return isChanged && this.#commit();
  }

  /** Writes all that was written since the last confirmed commit, and what waited. */
  #writeAgain(): void {
    this.#calls.write([...this.#calls.written]);
    this.#rows.report();
    this.#writeLatest();
  }

  #commit(): ReturnType<ScormCalls['commit']> {
    this.#writeTime();
    const start = this.#env.now();
    const outcome = this.#calls.commit();
    // Many LMSs freeze the page during a commit: the slower it is, the less often it is made.
    const wait = 5 * (this.#env.now() - start);
    this.#commitWait = Math.min(LONGEST_WAIT_MS, Math.max(COMMIT_AFTER_MS, wait));
    return outcome;
  }

  /**
   * Ends the session. An LMS stores what it was given when a session ends; all that a leaving page
   * sends shares 64 KiB, so one that sends everything at each commit is not asked for two.
   */
  #end(): void {
    if (this.#isFailing) this.#writeAgain();
    this.#writeTime();
    if (this.#isDirty && this.#version.mostBytes === undefined) this.#calls.commit();
    this.#calls.succeeds('terminate');
  }

  #writeTime(): void {
    const spent = this.#env.now() - this.#startedAt;
    this.#calls.write([this.#version.sessionTime(spent)]);
    this.#handover?.write({ spent });
  }

  #fail(): SaveStatus {
    this.#isDown = true;
    this.#isDirty = true;
    if (this.#phase === 'over') return this.#setStatus(this.#isKept ? 'over' : 'lost');
    this.#schedule(this.#backOff.wait);
    return this.#setStatus(this.#isKept ? 'local' : 'failed');
  }

  #writeLatest(): void {
    if (!this.#latest) return;
    const { state, text, progress } = this.#latest;
    if (state.position !== undefined)
      this.#calls.write([[this.#version.location, String(state.position)]]);
    this.#saveObjectives(state);
    this.#writeText(text);
    this.#calls.write(this.#version.scoreAndStatus(state, progress));
  }

  #writeText(text: string): void {
    this.#calls.write([
      ['cmi.suspend_data', this.#copy?.tagged(text, this.#rows.reported) ?? text],
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
      // An LMS that is still opening its page is asked every two seconds.
      if (this.#phase === 'open' && (this.#isFailing || this.#isUnsure)) this.#backOff.lengthen();
      this.flush();
    }, wait);
  }

  #setStatus(status: SaveStatus): SaveStatus {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
    return status;
  }
}
