import type { Cmi5Verb, Statement } from './cmi5-statements.ts';
import type { Row } from './local-copy.ts';

/** The LMS's reply to a request: it saved the content, refuses it for good, or was not reached. */
export type Reply = 'kept' | 'refused' | 'unreachable';

/** Browsers send at most 64 KiB while a page closes; the record needs a part of that. */
const MOST_BYTES = 50_000;

/**
 * The statements that the LMS has not confirmed yet, oldest first. Answers are sent together, so
 * that a slow network needs one request for many. Every other statement is sent alone, since an LMS
 * refuses a request as a whole.
 */
export class Outbox {
  readonly #waiting: Statement[] = [];
  #underway: readonly Statement[] = [];
  /** What the LMS refused: answers stay in the local copy until the LMS has saved a record. */
  #refused: readonly Statement[] = [];
  /** How many of the next statements are sent one by one, after they were refused together. */
  #singles = 0;

  add(statement: Statement): void {
    this.#waiting.push(statement);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get hasRefused(): boolean {
    return this.#refused.length > 0;
  }

  /**
   * Takes the statements of the next request, which counts as under way from now on.
   * @returns nothing when none waits
   */
  next(): readonly Statement[] {
    const [first] = this.#waiting;
    const isRun = first !== undefined && !isDefined(first) && this.#singles === 0;
    this.#underway = isRun ? answersOf(this.#waiting) : this.#waiting.slice(0, 1);
    return this.#underway;
  }

  /**
   * Handles the reply to the request that was under way.
   * @returns the statements that are confirmed, and whether the next request may be sent now
   */
  onReply(reply: Reply): { readonly confirmed: readonly Statement[]; readonly mayGoOn: boolean } {
    const sent = this.#underway;
    this.#underway = [];
    // A session begins with `initialized` (9.3.2): until it is confirmed, nothing else is sent.
    const isBegun = !sent.some((statement) => isVerb(statement, 'initialized'));
    if (reply === 'unreachable' || (reply === 'refused' && !isBegun))
      return { confirmed: [], mayGoOn: false };
    if (reply === 'refused' && sent.length > 1) {
      this.#singles = sent.length;
      return { confirmed: [], mayGoOn: true };
    }
    this.#waiting.splice(0, sent.length);
    this.#singles = Math.max(0, this.#singles - sent.length);
    if (reply === 'kept') return { confirmed: sent, mayGoOn: true };
    this.#refused = [...this.#refused, ...sent];
    return { confirmed: [], mayGoOn: true };
  }

  /** Removes the refused answers: the LMS has saved a record that holds them. */
  forgetRefusedAnswers(): void {
    this.#refused = this.#refused.filter(isDefined);
  }

  /**
   * The statements to send while the page closes: all that wait and are not under way, or only those
   * that cmi5 defines, where a browser would not send so much.
   */
  last(): readonly Statement[] {
    const rest = this.#waiting.filter((statement) => !this.#underway.includes(statement));
    return bytesOf(rest) > MOST_BYTES ? rest.filter(isDefined) : rest;
  }

  /** The unconfirmed answers for the local copy: without learner and session. */
  rows(): readonly Row[] {
    return [...this.#refused, ...this.#waiting]
      .filter((statement) => !isDefined(statement))
      .map(({ id, object, result }) => [[id, JSON.stringify({ object, result })]]);
  }
}

/** The answers at the head of the queue, as many as a browser sends in one request. */
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

/** Whether a statement is defined by cmi5: all but answers are. */
const isDefined = (statement: Statement) => !isVerb(statement, 'answered');
