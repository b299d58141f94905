import type { ScormVersion, Write } from './scorm-version.ts';

/** Progress needs these elements. Any other may be refused by the LMS without loss. */
const ESSENTIAL =
  /^cmi\.(core\.)?(suspend_data|lesson_status|score\.(raw|scaled)|(completion|success)_status)$/;

/** The calls of one session: notes which elements the LMS refused and which no commit confirmed. */
export class ScormCalls {
  readonly #version: ScormVersion;
  /** The elements that were set since the last confirmed commit, in their order. */
  readonly #written = new Map<string, string>();
  #isRefused = false;

  constructor(version: ScormVersion) {
    this.#version = version;
  }

  /** Whether an element that progress needs was refused since {@link ScormCalls.resetRefused}. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** The elements that were set since the last confirmed commit, in their order. */
  get written(): ReadonlyMap<string, string> {
    return this.#written;
  }

  /** Clears the flag that an element that progress needs was refused. */
  resetRefused(): void {
    this.#isRefused = false;
  }

  /** A commit was confirmed: the LMS has all that was set. */
  confirm(): void {
    this.#written.clear();
  }

  /**
   * Opens the session, or goes on in one that is open already.
   * @returns how it is open: `shared` where another document, or the LMS itself, has opened it; false
   * where the LMS refuses
   */
  opens(): 'new' | 'shared' | false {
    if (this.succeeds('initialize')) return 'new';
    return this.#version.isOpenAlready(this.get, () => this.#code) && 'shared';
  }

  /**
   * Commits.
   * @returns `kept`: the LMS says so; `silent`: it names no error and gives back what it was given;
   * false: it has failed
   */
  commit(): 'kept' | 'silent' | false {
    if (this.succeeds('commit')) return 'kept';
    if (this.#code !== '0') return false;
    const element = 'cmi.suspend_data';
    return this.get(element).trim() === this.#written.get(element)?.trim() && 'silent';
  }

  /**
   * Makes a call.
   * @returns whether it succeeded; a call that throws has failed
   */
  succeeds(call: 'initialize' | 'commit' | 'terminate'): boolean {
    return isYes(this.#call(() => this.#version[call]()));
  }

  /** Reads an element; empty where there is none. */
  readonly get = (element: string): string => this.#call(() => this.#version.get(element));

  /** Reads how many entries a list of the LMS has: `objectives` or `interactions`. */
  count(list: string): number {
    return Number.parseInt(this.get(`cmi.${list}._count`), 10) || 0;
  }

  /** Sets an element without noting it as written. */
  setUnnoted([element, value]: Write): boolean {
    return isYes(this.#call(() => this.#version.set(element, value)));
  }

  /** Sets elements, in their order. */
  write(writes: readonly Write[]): void {
    for (const write of writes) this.set(write);
  }

  /**
   * Sets an element.
   * @returns `taken`: the LMS has accepted it; `not now`: it may accept it later; `never`: it refuses
   * this element, and progress does not need it
   */
  set(write: Write): 'taken' | 'not now' | 'never' {
    const [element, value] = write;
    this.#written.delete(element);
    this.#written.set(element, value);
    if (this.setUnnoted(write)) return 'taken';
    const code = Number(this.#code);
    // Codes 2xx to 4xx are about the element or its value; 301 is about the session.
    if (!ESSENTIAL.test(element) && code >= 201 && code !== 301) {
      this.#written.delete(element);
      return 'never';
    }
    this.#isRefused = true;
    return 'not now';
  }

  /** Removes an element from those to be sent again: another value will be written in its place. */
  forget(element: string): void {
    this.#written.delete(element);
  }

  get #code(): string {
    return this.#call(() => this.#version.lastError());
  }

  /** Calls the LMS; an exception or an empty result is returned as "". */
  #call(call: () => unknown): string {
    try {
      return String(call() ?? '');
    } catch {
      // An LMS whose window is gone throws: the call has failed.
      return '';
    }
  }
}

/** What LMSs answer for yes. */
const isYes = (answer: string) => /^(true|1)$/i.test(answer);
