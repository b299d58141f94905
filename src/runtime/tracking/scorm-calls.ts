import type { ScormVersion, Write } from './scorm-version.ts';

/** Without these, progress is not kept; an LMS may do without any other element. */
const ESSENTIAL =
  /^cmi\.(core\.)?(suspend_data|lesson_status|score\.(raw|scaled)|(completion|success)_status)$/;

/** The calls to an LMS of one session: what it takes, what it refuses, what is not confirmed yet. */
export class ScormCalls {
  readonly #version: ScormVersion;
  /** What was set and not confirmed by a commit, in its order. */
  readonly #written = new Map<string, string>();
  #isRefused = false;

  constructor(version: ScormVersion) {
    this.#version = version;
  }

  /** Whether the LMS refused what progress needs, since the last {@link ScormCalls.resetRefused}. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** What was set and not confirmed by a commit, in its order. */
  get written(): ReadonlyMap<string, string> {
    return this.#written;
  }

  /** Starts anew after a refusal. */
  resetRefused(): void {
    this.#isRefused = false;
  }

  /** A commit has confirmed what was set. */
  confirm(): void {
    this.#written.clear();
  }

  /** Makes a call that succeeds or fails; one that throws has failed. */
  does(call: 'initialize' | 'commit' | 'terminate'): boolean {
    return this.#call(() => this.#version[call]()) === 'true';
  }

  /** Reads an element; empty where there is none. */
  readonly get = (element: string): string => this.#call(() => this.#version.get(element));

  /** Sets an element and notes nothing. */
  setUnnoted([element, value]: Write): boolean {
    return this.#call(() => this.#version.set(element, value)) === 'true';
  }

  /** Sets elements, in their order. */
  write(writes: readonly Write[]): void {
    for (const write of writes) this.set(write);
  }

  /** Sets an element; `never` is of one that the LMS will not take and progress does not need. */
  set(write: Write): 'taken' | 'not now' | 'never' {
    const [element, value] = write;
    this.#written.delete(element);
    this.#written.set(element, value);
    if (this.setUnnoted(write)) return 'taken';
    const code = Number(this.#call(() => this.#version.lastError()));
    // 2xx to 4xx speak of the element or its value; 301 of the session.
    if (!ESSENTIAL.test(element) && code >= 201 && code !== 301) {
      this.#written.delete(element);
      return 'never';
    }
    this.#isRefused = true;
    return 'not now';
  }

  /** An element that was not taken is not one to send again: something else will stand there. */
  forget(element: string): void {
    this.#written.delete(element);
  }

  /** Calls the LMS; one that throws or answers with nothing has answered "". */
  #call(call: () => unknown): string {
    try {
      return String(call() ?? '');
    } catch {
      return '';
    }
  }
}
