import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { mergeStates } from '../../learning/merge.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import type { TextStore } from '../storage/browser.ts';
import { digest } from './digest.ts';

/** Whose progress it is. Two owners that differ in any part never see each other's copy. */
export interface Owner {
  /** Origin of the LMS. */
  readonly lms: string;
  /** Declared identifier of what the package holds. */
  readonly module: string;
  /** The learner's id for that LMS, never empty. */
  readonly learner: string;
}

/** What is told of one answer: elements of the LMS's data model with their values. */
export type Row = readonly (readonly [element: string, value: string])[];

interface Kept {
  /** The whole state, in the form of state-codec. */
  readonly state: string;
  /** ItemScore of the texts from which this state was made: the LMS may have any of them. */
  readonly from: readonly string[];
  /** Answers whose record was not confirmed. */
  readonly rows: readonly Row[];
}

const MOST_MARKS = 100;
const mark = (text: string) => digest(text.trim()).slice(0, 8);

/**
 * What an LMS has not confirmed yet, kept in this browser under its owner's name. The name is in
 * the key as a digest: the next person at a shared computer reads nobody's there.
 */
export class LocalCopy {
  readonly #store: TextStore;
  readonly #key: string;
  readonly #items: readonly ScoringSpec[];
  #from: readonly string[] = [];

  /**
   * @param store where texts are kept
   * @param owner whose progress it is
   * @param items the module's items, which tell how far an answer is
   */
  constructor(store: TextStore, owner: Owner, items: readonly ScoringSpec[] = []) {
    const { lms, module, learner } = owner;
    this.#store = store;
    this.#items = items;
    this.#key = `sanad:lms:${module}:${digest(JSON.stringify([lms, learner]))}`;
  }

  /**
   * Joins what was not confirmed with what the LMS gives back. A text that the copy was made from
   * is followed by the copy, a retry included; one from elsewhere is joined with it.
   * @param saved text from the LMS
   * @returns the text to go on from, and the answers that are still to be told
   */
  join(saved: string): { readonly text: string; readonly rows: readonly Row[] } {
    const kept = this.#read();
    this.#from = [mark(saved)];
    if (!kept) return { text: saved, rows: [] };
    if (kept.state.trim() === saved.trim()) {
      this.settle(saved);
      return { text: saved, rows: [] };
    }
    const isFollowed = kept.from.includes(mark(saved));
    const text = isFollowed ? kept.state : joined(saved, kept.state, this.#items);
    this.#from = isFollowed ? kept.from : [mark(saved)];
    return { text, rows: text === saved ? [] : kept.rows };
  }

  /** The answers whose record was not confirmed, even where the state was. */
  rows(): readonly Row[] {
    return this.#read()?.rows ?? [];
  }

  /**
   * Keeps a state until the LMS has confirmed it.
   * @returns whether this browser did
   */
  keep(state: string, rows: readonly Row[]): boolean {
    const [base = '', ...since] = this.#from;
    const later = [...since.filter((known) => known !== mark(state)), mark(state)];
    this.#from = [base, ...later.slice(-MOST_MARKS)];
    const kept: Kept = { state, from: this.#from, rows };
    try {
      this.#store.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // Storage is full or blocked: the learner is told through the status.
      return false;
    }
  }

  /** The LMS has this text: the copy is erased. */
  settle(state: string): void {
    this.#from = [mark(state)];
    try {
      this.#store.removeItem(this.#key);
    } catch {
      // Blocked storage has kept nothing.
    }
  }

  #read(): Kept | undefined {
    try {
      const kept = JSON.parse(this.#store.getItem(this.#key) ?? 'null') as Kept | null;
      if (!kept || !Array.isArray(kept.from) || !Array.isArray(kept.rows)) return undefined;
      decodeState(kept.state);
      return kept;
    } catch {
      // Blocked storage, or a text of another version: there is nothing that could be sent.
      return undefined;
    }
  }
}

/** Both states in one text; a text of the LMS that cannot be read stays as it is. */
function joined(saved: string, kept: string, items: readonly ScoringSpec[]): string {
  try {
    return encodeState(mergeStates(decodeState(saved), decodeState(kept), items));
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    return saved;
  }
}
