import type { ModuleState } from '../../learning/module-state.ts';
import { objectiveScores } from '../../learning/objectives.ts';
import type { ModuleOutline, Progress } from '../../learning/progress.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';

/** What the adapters take from the world around them. */
export interface Surroundings {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The moment, for the time of an interaction. */
  date(): Date;
  /** Runs a task later, in milliseconds. */
  later(task: () => void, wait: number): void;
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
}

const COMMIT_AFTER_MS = 800;

/** The LMS did not open a session: progress must be kept elsewhere. */
export class LmsUnavailableError extends Error {}

/**
 * Keeps progress in an LMS through SCORM: exit "suspend" from the start, nothing written in review
 * or browse mode, never a downgrade, a commit after each answer and whenever the page may
 * disappear, one end. The words are those of the given version.
 * @param version calls and words of a version of SCORM
 * @param around clock and scheduler
 */
export function scormPort(version: ScormVersion, around: Surroundings): TrackingPort {
  return new ScormPort(version, around);
}

class ScormPort implements TrackingPort {
  readonly kind: TrackingPort['kind'];
  readonly #version: ScormVersion;
  readonly #around: Surroundings;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  readonly #objectives = new Map<string, { index: number; raw: number | undefined }>();
  #status: SaveStatus = 'saved';
  #startedAt = 0;
  #interactions = 0;
  #isDirty = false;
  #isScheduled = false;
  #isOpen = false;
  #refused = false;

  constructor(version: ScormVersion, around: Surroundings) {
    this.kind = version.kind;
    this.#version = version;
    this.#around = around;
  }

  open(): Opened {
    this.#startedAt = this.#around.now();
    if (this.#call(() => this.#version.initialize()) !== 'true') {
      const code = this.#call(() => this.#version.lastError()) || 'unknown';
      throw new LmsUnavailableError(`The LMS refused to open a session: error ${code}.`);
    }
    this.#isOpen = true;
    const get = (element: string) => this.#call(() => this.#version.get(element));
    const mode = get(this.#version.mode);
    const saved = get('cmi.suspend_data');
    if (mode === 'review' || mode === 'browse') {
      this.#become('read-only');
      return { saved, writable: false };
    }
    this.#write(this.#version.begin(get));
    this.#interactions = count(get('cmi.interactions._count'));
    for (let index = 0; index < count(get('cmi.objectives._count')); index += 1) {
      const raw = Number.parseFloat(get(`cmi.objectives.${index}.score.raw`));
      const id = get(`cmi.objectives.${index}.id`);
      this.#objectives.set(id, { index, raw: Number.isFinite(raw) ? raw : undefined });
    }
    this.#isDirty = true;
    this.#schedule();
    return { saved, writable: true };
  }

  answered(event: AnswerEvent): void {
    if (!this.#mayWrite) return;
    this.#write(this.#version.interaction(event, this.#interactions, this.#around.date()));
    this.#interactions += 1;
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    if (state.position !== undefined)
      this.#write([[this.#version.location, String(state.position)]]);
    this.#saveObjectives(state);
    this.#write([['cmi.suspend_data', text], ...this.#version.standing(state, progress)]);
    this.#isDirty = true;
    this.#schedule();
  }

  flush(): SaveStatus {
    if (!this.#mayWrite || !this.#isDirty) return this.#status;
    this.#isDirty = false;
    this.#write([this.#version.sessionTime(this.#around.now() - this.#startedAt)]);
    const committed = this.#call(() => this.#version.commit()) === 'true';
    // What was refused or lost is sent again with the next save, which writes the whole state.
    this.#become(committed && !this.#refused ? 'saved' : 'failed');
    this.#refused = false;
    if (!committed) this.#isDirty = true;
    return this.#status;
  }

  close(): void {
    if (!this.#isOpen) return;
    if (this.#mayWrite) {
      this.#isDirty = true;
      this.flush();
    }
    this.#isOpen = false;
    this.#call(() => this.#version.terminate());
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  get #mayWrite(): boolean {
    return this.#isOpen && this.#status !== 'read-only';
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
    for (const [element, value] of writes) {
      if (this.#call(() => this.#version.set(element, value)) !== 'true') this.#refused = true;
    }
  }

  /** Calls the LMS; one that throws or answers with something else than text has answered "". */
  #call(call: () => unknown): string {
    try {
      return String(call() ?? '');
    } catch {
      return '';
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#around.later(() => {
      this.#isScheduled = false;
      this.flush();
    }, COMMIT_AFTER_MS);
  }

  #become(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

const count = (text: string) => Number.parseInt(text, 10) || 0;
