import type { Cmi5Verb, Statement } from './cmi5-statements.ts';
import type { Row } from './local-copy.ts';

/** How the LMS took a request: kept, refused for good, or not reached. */
export type Reply = 'kept' | 'refused' | 'unreachable';

/** Browsers send 64 KiB at most while a page goes; the record goes beside the statements. */
const MOST_BYTES = 50_000;

/**
 * The statements that an LMS has not taken yet, oldest first. Answers that wait go together, so
 * that a slow network takes a sitting of them in one turn; every other statement goes alone, for an
 * LMS refuses a request whole.
 */
export class Outbox {
  readonly #waiting: Statement[] = [];
  #underway: readonly Statement[] = [];
  /** What the LMS refused: answers go with the copy, until the LMS has kept a record. */
  #refused: readonly Statement[] = [];
  /** How many of those that wait go one by one, after they were refused together. */
  #apart = 0;

  add(statement: Statement): void {
    this.#waiting.push(statement);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get hasRefused(): boolean {
    return this.#refused.length > 0;
  }

  /** What goes in the next request, which is on its way from now on; nothing when none waits. */
  next(): readonly Statement[] {
    const [first] = this.#waiting;
    const isRun = first !== undefined && !isDefined(first) && this.#apart === 0;
    this.#underway = isRun ? answersOf(this.#waiting) : this.#waiting.slice(0, 1);
    return this.#underway;
  }

  /**
   * Hears how the LMS took the request that was on its way.
   * @returns the statements it has taken; where it took none, whether the next may go now
   */
  hear(reply: Reply): { readonly taken: readonly Statement[]; readonly mayGoOn: boolean } {
    const sent = this.#underway;
    this.#underway = [];
    // Nothing may be told in a session that has not begun.
    const isBegun = !sent.some((statement) => isVerb(statement, 'initialized'));
    if (reply === 'unreachable' || (reply === 'refused' && !isBegun))
      return { taken: [], mayGoOn: false };
    if (reply === 'refused' && sent.length > 1) {
      this.#apart = sent.length;
      return { taken: [], mayGoOn: true };
    }
    this.#waiting.splice(0, sent.length);
    this.#apart = Math.max(0, this.#apart - sent.length);
    if (reply === 'kept') return { taken: sent, mayGoOn: true };
    this.#refused = [...this.#refused, ...sent];
    return { taken: [], mayGoOn: true };
  }

  /** The LMS has kept a record, which has the answers that it refused as statements. */
  forgetRefusedAnswers(): void {
    this.#refused = this.#refused.filter(isDefined);
  }

  /**
   * What goes with the page: all that waits and is not on its way, or only the bounds and the
   * verdict where a browser would not send so much.
   */
  last(): readonly Statement[] {
    const rest = this.#waiting.filter((statement) => !this.#underway.includes(statement));
    return bytesOf(rest) > MOST_BYTES ? rest.filter(isDefined) : rest;
  }

  /** The answers that were not taken, as a copy keeps them: without learner and session. */
  rows(): readonly Row[] {
    return [...this.#refused, ...this.#waiting]
      .filter((statement) => !isDefined(statement))
      .map(({ id, object, result }) => [[id, JSON.stringify({ object, result })]]);
  }
}

/** The answers at the head of a queue, as many as a browser sends in one request. */
function answersOf(waiting: readonly Statement[]): readonly Statement[] {
  let bytes = 0;
  const end = waiting.findIndex((statement, index) => {
    bytes += bytesOf([statement]);
    return isDefined(statement) || (index > 0 && bytes > MOST_BYTES);
  });
  return end < 0 ? [...waiting] : waiting.slice(0, end);
}

const bytesOf = (statements: readonly Statement[]) =>
  new TextEncoder().encode(JSON.stringify(statements)).length;

/** Whether a statement has this verb. */
export const isVerb = ({ verb }: Statement, name: Cmi5Verb | 'answered'): boolean =>
  verb.id.endsWith(`/${name}`);

/** Whether a statement is one that cmi5 defines: all but answers are. */
const isDefined = (statement: Statement) => !isVerb(statement, 'answered');
