import { weightOf } from '../../assessment/contract.ts';
import { interactionOf, resultOf } from '../../packaging/scorm12/interaction.ts';
import { decimal, timeOfDay, timespan } from '../../packaging/scorm12/values.ts';
import type { AnswerEvent, Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import type { ModuleState } from '../../learning/module-state.ts';
import type { Progress } from '../../learning/progress.ts';
import type { Scorm12Api } from './find-api.ts';

/** What the adapter takes from the world around it. */
export interface Surroundings {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The moment, for the time of day of an interaction. */
  date(): Date;
  /** Runs a task later, in milliseconds. */
  later(task: () => void, wait: number): void;
}

const COMMIT_AFTER_MS = 800;
const DONE = ['completed', 'passed'];

/** The LMS did not open a session: progress must be kept elsewhere. */
export class LmsUnavailableError extends Error {}

/**
 * Keeps progress in an LMS through SCORM 1.2, in the values that a real Moodle records rightly:
 * status "completed" (never "passed") once the completion rule is met, score on 0 to 100 sent
 * before the status and only when there is one, exit "suspend" from the start, nothing written in
 * review or browse mode, a commit after each answer and whenever the page may disappear.
 * @param api the LMS's API object
 * @param around clock and scheduler
 */
export function scorm12Port(api: Scorm12Api, around: Surroundings): TrackingPort {
  return new Scorm12Port(api, around);
}

class Scorm12Port implements TrackingPort {
  readonly kind = 'scorm12';
  readonly #api: Scorm12Api;
  readonly #around: Surroundings;
  readonly #listeners: ((status: SaveStatus) => void)[] = [];
  #status: SaveStatus = 'saved';
  #lessonStatus = '';
  #startedAt = 0;
  #interactions = 0;
  #isDirty = false;
  #isScheduled = false;
  #isOpen = false;
  #refused = false;

  constructor(api: Scorm12Api, around: Surroundings) {
    this.#api = api;
    this.#around = around;
  }

  open(): Opened {
    this.#startedAt = this.#around.now();
    if (this.#call(() => this.#api.LMSInitialize('')) !== 'true') {
      throw new LmsUnavailableError(`LMSInitialize failed: error ${this.#lastError()}.`);
    }
    this.#isOpen = true;
    const mode = this.#get('cmi.core.lesson_mode');
    const saved = this.#get('cmi.suspend_data');
    if (mode === 'review' || mode === 'browse') {
      this.#become('read-only');
      return { saved, writable: false };
    }
    this.#lessonStatus = this.#get('cmi.core.lesson_status');
    if (this.#lessonStatus === '' || this.#lessonStatus === 'not attempted') {
      this.#setLessonStatus('incomplete');
    }
    this.#set('cmi.core.exit', 'suspend');
    this.#interactions = Number.parseInt(this.#get('cmi.interactions._count'), 10) || 0;
    this.#isDirty = true;
    this.#schedule();
    return { saved, writable: true };
  }

  answered({ item, fields, score, latency }: AnswerEvent): void {
    if (!this.#mayWrite) return;
    const { type, response, pattern } = interactionOf(item, fields);
    const row = `cmi.interactions.${this.#interactions}`;
    this.#interactions += 1;
    this.#set(`${row}.id`, item.id);
    this.#set(`${row}.objectives.0.id`, item.objective);
    this.#set(`${row}.time`, timeOfDay(this.#around.date()));
    this.#set(`${row}.type`, type);
    if (pattern) this.#set(`${row}.correct_responses.0.pattern`, pattern);
    this.#set(`${row}.weighting`, item.use === 'quiz' ? String(weightOf(item)) : '0');
    this.#set(`${row}.student_response`, response);
    this.#set(`${row}.result`, resultOf(item, score));
    if (latency !== undefined) this.#set(`${row}.latency`, timespan(latency));
  }

  save(state: ModuleState, text: string, progress: Progress): void {
    if (!this.#mayWrite) return;
    this.#set('cmi.core.lesson_location', String(state.position ?? ''));
    this.#set('cmi.suspend_data', text);
    if (state.best !== undefined) {
      this.#set('cmi.core.score.raw', decimal(state.best));
      this.#set('cmi.core.score.min', '0');
      this.#set('cmi.core.score.max', '100');
    }
    if (progress.completed && !DONE.includes(this.#lessonStatus)) {
      this.#setLessonStatus('completed');
    }
    this.#isDirty = true;
    this.#schedule();
  }

  flush(): SaveStatus {
    if (!this.#mayWrite || !this.#isDirty) return this.#status;
    this.#isDirty = false;
    this.#set('cmi.core.session_time', timespan(this.#around.now() - this.#startedAt));
    const committed = this.#call(() => this.#api.LMSCommit('')) === 'true';
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
    this.#call(() => this.#api.LMSFinish(''));
  }

  onStatus(listener: (status: SaveStatus) => void): void {
    this.#listeners.push(listener);
    listener(this.#status);
  }

  get #mayWrite(): boolean {
    return this.#isOpen && this.#status !== 'read-only';
  }

  #setLessonStatus(status: 'incomplete' | 'completed'): void {
    this.#lessonStatus = status;
    this.#set('cmi.core.lesson_status', status);
  }

  #get(element: string): string {
    return this.#call(() => this.#api.LMSGetValue(element));
  }

  #set(element: string, value: string): void {
    if (this.#call(() => this.#api.LMSSetValue(element, value)) !== 'true') this.#refused = true;
  }

  /** Calls the LMS; one that throws or answers with something else than text has answered "". */
  #call(call: () => unknown): string {
    try {
      return String(call() ?? '');
    } catch {
      return '';
    }
  }

  #lastError(): string {
    return this.#call(() => this.#api.LMSGetLastError()) || 'unknown';
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
