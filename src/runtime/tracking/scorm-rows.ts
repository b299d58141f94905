import type { Row } from './local-copy.ts';
import type { ScormCalls } from './scorm-calls.ts';
import type { Write } from './scorm-version.ts';

/** What is written again where an item has a row already. */
const CHANGING = /\.(timestamp|learner_response|result|latency)$/;
/** What a row of an earlier session may hold. */
const EARLIER_ROW_BYTES = 500;

/**
 * The answers of one sitting and their rows in the LMS's list of interactions. Where the LMS sends
 * all of its data at each commit, their size has a limit: descriptions are left out from half of it
 * on, and at the limit the last row of an item is written over instead of a new one.
 */
export class ScormRows {
  readonly #calls: ScormCalls;
  readonly #mostBytes: number;
  /** The index of the last row of each item. */
  readonly #indexOf = new Map<string, number>();
  #all: Row[] = [];
  #reported = 0;
  #count = 0;
  #bytes = 0;

  /**
   * @param calls the calls of the session
   * @param mostBytes most bytes of all rows, encoded as in a form
   */
  constructor(calls: ScormCalls, mostBytes = Number.POSITIVE_INFINITY) {
    this.#calls = calls;
    this.#mostBytes = mostBytes;
  }

  /** The answers of this sitting, in their order. */
  get all(): readonly Row[] {
    return this.#all;
  }

  /** How many of them were reported. */
  get reported(): number {
    return this.#reported;
  }

  /** Reads what the LMS has, once the session is open. */
  begin(): void {
    const { get } = this.#calls;
    this.#count = this.#calls.count('interactions');
    this.#bytes = this.#count * EARLIER_ROW_BYTES;
    if (this.#mostBytes === Number.POSITIVE_INFINITY) return;
    for (let index = 0; index < this.#count; index += 1)
      this.#indexOf.set(get(`cmi.interactions.${index}.id`), index);
  }

  /** Adds answers, to be reported next. */
  add(...rows: Row[]): void {
    this.#all.push(...rows);
  }

  /**
   * Adds answers from the local copy, before those of this document.
   * @param reported how many of them this session of the LMS has
   */
  addFirst(rows: readonly Row[], reported: number): void {
    this.#all.unshift(...rows);
    this.#reported = reported;
  }

  /** Reports the answers that wait, until the LMS refuses one for now. */
  report(): void {
    for (let row = this.#all[this.#reported]; row; row = this.#all[this.#reported]) {
      const [[, id] = ['', '']] = row;
      const own = this.#bytes > this.#mostBytes ? this.#indexOf.get(id) : undefined;
      const isShort = this.#bytes > this.#mostBytes / 2;
      const writes = row
        .filter(([element]) =>
          own === undefined ? !isShort || !/ption$/.test(element) : CHANGING.test(element),
        )
        .map(([element, value]): Write => [
          element.replace(/\.0\./, `.${own ?? this.#count}.`),
          value,
        ]);
      const [first = ['', ''], ...rest] = writes;
      const taken = this.#calls.set(first);
      // Its index in the list is still free.
      if (taken === 'not now') return this.#calls.forget(first[0]);
      this.#reported += 1;
      if (taken === 'never') continue;
      this.#calls.write(rest);
      if (own !== undefined) continue;
      this.#indexOf.set(id, this.#count);
      this.#count += 1;
      this.#bytes += encodeURIComponent(writes.join()).length;
    }
  }
}
