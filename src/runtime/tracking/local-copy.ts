import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { mergeStates } from '../../learning/merge.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import { localCopyKey } from '../storage/keys.ts';
import type { TextStore } from '../storage/text-store.ts';
import { digest } from './digest.ts';

/** The learner and module of a copy. Owners that differ in any part never see each other's copy. */
export interface Owner {
  /** Origin of the LMS. */
  readonly lms: string;
  /** Declared identifier of the module. */
  readonly module: string;
  /** The learner's id for that LMS, never empty. */
  readonly learner: string;
}

/**
 * The report of one answer. For SCORM: elements of the LMS's data model with their values. For
 * cmi5: one pair, the number of the statement and its object and result as JSON.
 */
export type Row = readonly (readonly [element: string, value: string])[];

interface StoredCopy {
  /** The whole state, in the form of state-codec. */
  readonly state: string;
  /** Short digests of the earlier texts of this state: the LMS may have any of them. */
  readonly from: readonly string[];
  /** Reports of answers that the LMS has not confirmed. */
  readonly rows: readonly Row[];
}

const MOST_DIGESTS = 100;
const shortDigest = (text: string) => digest(text.trim()).slice(0, 8);

/**
 * A learner's progress that an LMS has not confirmed yet, in this browser. The storage key holds a
 * digest of the learner's id, so that the next person at a shared computer cannot read who it was.
 */
export class LocalCopy {
  readonly #store: TextStore;
  readonly #key: string;
  readonly #items: readonly ScoringSpec[];
  #from: readonly string[] = [];

  /**
   * @param store this browser's storage
   * @param owner learner and module
   * @param items the module's items, which tell how far an answer is
   */
  constructor(store: TextStore, owner: Owner, items: readonly ScoringSpec[] = []) {
    const { lms, module, learner } = owner;
    this.#store = store;
    this.#items = items;
    this.#key = localCopyKey(module, digest(JSON.stringify([lms, learner])));
  }

  /**
   * Reconciles the copy with the record of the LMS at launch. Where the LMS has an earlier text of
   * the copy, the copy replaces it, even if it holds fewer answers (after a retry). Where the learner
   * has gone on elsewhere, both are merged.
   * @param saved text from the LMS
   * @returns the text to continue from, and the answers that are still to be reported
   */
  join(saved: string): { readonly text: string; readonly rows: readonly Row[] } {
    const kept = this.#read();
    this.#from = [shortDigest(saved)];
    if (!kept) return { text: saved, rows: [] };
    if (kept.state.trim() === saved.trim()) {
      this.confirm(saved);
      return { text: saved, rows: [] };
    }
    const isFollowed = kept.from.includes(shortDigest(saved));
    const text = isFollowed ? kept.state : merged(saved, kept.state, this.#items);
    this.#from = isFollowed ? kept.from : [shortDigest(saved)];
    return { text, rows: text === saved ? [] : kept.rows };
  }

  /** The answers that are still to be reported, even where the LMS has confirmed the state. */
  rows(): readonly Row[] {
    return this.#read()?.rows ?? [];
  }

  /**
   * Stores a state until the LMS has confirmed it.
   * @param state the state, in the form of state-codec
   * @param rows the answers that are still to be reported
   * @returns whether this browser has stored it
   */
  keep(state: string, rows: readonly Row[]): boolean {
    const [base = '', ...since] = this.#from;
    const later = [...since.filter((known) => known !== shortDigest(state)), shortDigest(state)];
    this.#from = [base, ...later.slice(-MOST_DIGESTS)];
    const kept: StoredCopy = { state, from: this.#from, rows };
    try {
      this.#store.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // Storage is full or blocked: the status shows that nothing is saved.
      return false;
    }
  }

  /** Erases the copy: the LMS has confirmed this text. */
  confirm(state: string): void {
    this.#from = [shortDigest(state)];
    try {
      this.#store.removeItem(this.#key);
    } catch {
      // A blocked storage holds no copy.
    }
  }

  #read(): StoredCopy | undefined {
    try {
      const kept = JSON.parse(this.#store.getItem(this.#key) ?? 'null') as StoredCopy | null;
      if (!kept || !Array.isArray(kept.from) || !Array.isArray(kept.rows)) return undefined;
      decodeState(kept.state);
      return kept;
    } catch {
      // Blocked storage, or a text of another version: nothing can be sent.
      return undefined;
    }
  }
}

/** Merges both states into one text; a text of the LMS that cannot be read is left as it is. */
function merged(saved: string, kept: string, items: readonly ScoringSpec[]): string {
  try {
    return encodeState(mergeStates(decodeState(saved), decodeState(kept), items));
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    return saved;
  }
}
